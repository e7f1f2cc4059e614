import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { tick } from './icons.ts';

/** How long a visible message stays. */
const STAYS_MS = 6000;

interface Said {
  text: string;
  /** Whether it is also shown, as a small bar at the foot. */
  shown: boolean;
}

let tell: ((said: Said) => void) | undefined;

/** Says something to screen readers only; eight words at most. */
export const say = (text: string) => tell?.({ text, shown: false });

/** Says that something is done, to eyes as well. */
export const done = (text: string) => tell?.({ text, shown: true });

/** The document's one live region: present, and empty, from the first paint. Everything is said through it. */
export function Status() {
  const [said, setSaid] = useState<Said>({ text: '', shown: false });

  useEffect(() => {
    tell = setSaid;
    return () => {
      tell = undefined;
    };
  }, []);

  useEffect(() => {
    if (!said.text) return;
    const timer = setTimeout(() => setSaid({ text: '', shown: false }), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <div role="status" class={said.shown ? 'toast' : 'unseen'}>
      {said.shown && <Icon shape={tick} />}
      {said.text}
    </div>
  );
}
