import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { leave } from './icons.ts';
import { t } from './text.ts';

/** How soon the three presses of Shift must follow one another. */
const TOGETHER_MS = 1500;

/** Calls back when Shift, and nothing else, is pressed three times in a row. */
export function useShiftThrice(callback: () => void): void {
  const latest = useRef(callback);
  latest.current = callback;
  useEffect(() => {
    const end = new AbortController();
    let presses: number[] = [];
    addEventListener(
      'keydown',
      (event) => {
        if (event.repeat) return;
        presses = event.key === 'Shift' ? [...presses, event.timeStamp].slice(-3) : [];
        const [first, , third] = presses;
        if (first !== undefined && third !== undefined && third - first < TOGETHER_MS) latest.current();
      },
      { signal: end.signal },
    );
    return () => end.abort();
  }, []);
}

/** Closes this surface at once. */
export function HideButton({ onHide }: { onHide: () => void }) {
  return (
    <button type="button" class="bar-button" title={t('act.hideTip')} onClick={onHide}>
      <Icon shape={leave} flip />
      {t('act.hide')}
    </button>
  );
}
