import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something fetched: on its way, here, or failed. */
export type Loaded<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed' };

/**
 * Fetches something for a component, and fetches it anew when an input changes. What was there stays while the
 * same thing is fetched again.
 *
 * @returns what is there now, and a function that fetches it again
 */
export function useLoaded<T>(load: () => Promise<T>, inputs: unknown[]): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);

  useEffect(() => setLoaded({ state: 'waiting' }), inputs);

  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      () => current && setLoaded({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [...inputs, turn]);

  const again = useCallback(() => {
    setLoaded((now) => (now.state === 'failed' ? { state: 'waiting' } : now));
    setTurn((n) => n + 1);
  }, []);
  return [loaded, again];
}
