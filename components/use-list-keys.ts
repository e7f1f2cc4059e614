import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSingleKey } from './single-keys.ts';

/**
 * Keys for a search field and the list below it: `/` goes to the field; Down in the field enters the list; Up on
 * the first row returns; Home and End go to its ends; typing goes back to the field. Rows stay plain links.
 */
export function useListKeys(
  surface: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
): void {
  useSingleKey('search', () => field.current?.focus());
  useEffect(() => {
    const end = new AbortController();

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      const at = document.activeElement as HTMLElement | null;
      const input = field.current;
      if (!input?.checkVisibility()) return;
      const links = [...(surface.current?.querySelectorAll<HTMLElement>('.row-link') ?? [])].filter((link) =>
        link.checkVisibility(),
      );
      const here = at ? links.indexOf(at) : -1;
      const go = (to: HTMLElement | undefined) => {
        event.preventDefault();
        to?.focus();
      };

      if (event.key === 'ArrowDown' && (at === input || here >= 0)) go(links[here + 1] ?? links[here]);
      else if (event.key === 'ArrowUp' && here >= 0) go(links[here - 1] ?? input);
      else if (event.key === 'Home' && here >= 0) go(links[0]);
      else if (event.key === 'End' && here >= 0) go(links.at(-1));
      else if (at?.closest('input:not([type="checkbox"]), select, textarea')) return;
      else if (here >= 0 && event.key.length === 1 && event.key !== ' ') input.focus();
    };

    addEventListener('keydown', onKeyDown, { signal: end.signal });
    return () => end.abort();
  }, [surface, field]);
}
