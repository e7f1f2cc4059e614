import { useCallback, useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { info, tick } from './icons.ts';
import { t } from './text.ts';

/** How long a visible message stays. */
const STAYS_MS = 6000;

/** A small bar at the foot. */
interface Bar {
  text: string;
  shape: string;
  /** Takes back what was done. */
  undo?: (() => void) | undefined;
  /** What had the focus then, and gets it back from the button that takes back. */
  from: Element | null;
}

let speak: ((text: string) => void) | undefined;
let show: ((bar: Bar) => void) | undefined;

/** Says something to screen readers only; eight words at most. */
export const say = (text: string) => speak?.(text);

function sayAndShow(text: string, shape: string, undo?: () => void): void {
  speak?.(text);
  show?.({ text, shape, undo, from: document.activeElement });
}

/** Says that something is done, to eyes as well, and offers to take it back where that can be done. */
export const done = (text: string, undo?: () => void) => sayAndShow(text, tick, undo);

/** Says that something could not be done, to eyes as well. */
export const failed = (text: string) => sayAndShow(text, info);

/** Shows a bar for a while; it stays while somebody is at it. */
function Toast({ bar, end }: { bar: Bar; end: () => void }) {
  const [held, setHeld] = useState(false);

  // Another bar stays as long as the first.
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(end, STAYS_MS);
    return () => clearTimeout(timer);
  }, [bar, held, end]);

  const undo = () => {
    end();
    bar.undo?.();
    if (bar.from instanceof HTMLElement) bar.from.focus();
  };
  return (
    <div
      class="toast"
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Icon shape={bar.shape} />
      {/* The live region says it. */}
      <span aria-hidden="true">{bar.text}</span>
      {bar.undo && (
        <button type="button" class="toast-button" onClick={undo}>
          {t('act.undo')}
        </button>
      )}
    </div>
  );
}

/**
 * The document's one live region: present, and empty, from the first paint. Everything is said through it; what is
 * shown as well stays though something else is said meanwhile. A card that is open in one of our own pages speaks for
 * itself until it closes.
 */
export function Status() {
  const [said, setSaid] = useState('');
  const [bar, setBar] = useState<Bar>();
  const end = useCallback(() => setBar(undefined), []);

  useEffect(() => {
    const [outerSpeak, outerShow] = [speak, show];
    speak = setSaid;
    show = setBar;
    return () => {
      speak = outerSpeak;
      show = outerShow;
    };
  }, []);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <>
      <div role="status" class="unseen">
        {said}
      </div>
      {bar && <Toast bar={bar} end={end} />}
    </>
  );
}
