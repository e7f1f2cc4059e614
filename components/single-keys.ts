import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from './use-settings.ts';

/** The single keys of our own pages, by what they do. */
export const SINGLE_KEYS = { search: '/', save: 's', copy: 'c', print: 'p', back: '[', list: '?' } as const;
export type SingleKey = keyof typeof SINGLE_KEYS;

/** Where a letter is a letter: fields, and menus, in which it finds an entry. */
const TAKES_LETTERS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [role="menu"], dialog';

/**
 * Lets a single key do something while a component is there, unless the reader has turned single keys off.
 *
 * @param name undefined where it has no key
 */
export function useSingleKey(name: SingleKey | undefined, run: () => void): void {
  const { singleKeys } = useSettings();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!name || !singleKeys) return;
    const end = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== SINGLE_KEYS[name] || event.defaultPrevented || event.repeat || event.isComposing)
        return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(TAKES_LETTERS)) return;
      event.preventDefault();
      latest.current();
    };
    // Before a list takes the letter for the start of a search.
    addEventListener('keydown', onKeyDown, { capture: true, signal: end.signal });
    return () => end.abort();
  }, [name, singleKeys]);
}
