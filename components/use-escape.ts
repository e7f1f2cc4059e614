import { useEffect, useRef } from 'preact/hooks';

/**
 * One rung of the Esc ladder: Esc leads back, wherever on the surface one is, unless something nearer used it.
 *
 * @param back returns false where there is nothing to go back from
 */
export function useEscape(back: () => boolean): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const end = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && latest.current()) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown, { signal: end.signal });
    return () => end.abort();
  }, []);
}
