import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { info, tick } from './icons.ts';
import { t } from './text.ts';

/** How long a visible message stays. */
const STAYS_MS = 6000;

interface Said {
  text: string;
  /** The icon it is shown with, as a small bar at the foot; without one it is not shown. */
  shape?: string;
  /** Takes back what was done. */
  undo?: (() => void) | undefined;
  /** What had the focus then, and gets it back from the button that takes back. */
  from?: HTMLElement;
}

let tell: ((said: Said) => void) | undefined;

/** Says something to screen readers only; eight words at most. */
export const say = (text: string) => tell?.({ text });

/** Says that something is done, to eyes as well, and offers to take it back where that can be done. */
export const done = (text: string, undo?: () => void) => {
  const from = document.activeElement;
  tell?.({ text, shape: tick, undo, ...(from instanceof HTMLElement && { from }) });
};

/** Says that something could not be done, to eyes as well. */
export const failed = (text: string) => tell?.({ text, shape: info });

/** The document's one live region: present, and empty, from the first paint. Everything is said through it. */
export function Status() {
  const [said, setSaid] = useState<Said>({ text: '' });

  useEffect(() => {
    tell = setSaid;
    return () => {
      tell = undefined;
    };
  }, []);

  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!said.text || held) return;
    const timer = setTimeout(() => setSaid({ text: '' }), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said, held]);

  const undo = () => {
    setHeld(false);
    setSaid({ text: '' });
    said.undo?.();
    said.from?.focus();
  };
  return (
    // It stays while somebody is at it.
    <div
      class={said.shape ? 'toast' : 'unseen'}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <div role="status" class="toast-text">
        {said.shape && <Icon shape={said.shape} />}
        {said.text}
      </div>
      {said.undo && (
        <button type="button" class="toast-button" onClick={undo}>
          {t('act.undo')}
        </button>
      )}
    </div>
  );
}
