import { useEffect } from 'preact/hooks';
import { getKept, type Kept, onKept } from '../platform/kept.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What the reader has saved and opened, kept up to date; and a way to look again. */
export function useKept(): [Loaded<Kept>, () => void] {
  const [kept, again] = useLoaded(getKept, []);
  useEffect(() => {
    const end = new AbortController();
    onKept(again, end.signal);
    return () => end.abort();
  }, [again]);
  return [kept, again];
}
