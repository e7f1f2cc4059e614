import { useEffect } from 'preact/hooks';
import { grantedSites, onGrants } from '../platform/grants.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The patterns of the sites that are on, as the browser has them, kept up to date; and a way to look again. */
export function useSites(): [Loaded<string[]>, () => void] {
  const [sites, again] = useLoaded(grantedSites, []);
  useEffect(() => {
    const end = new AbortController();
    onGrants(again, end.signal);
    return () => end.abort();
  }, [again]);
  return [sites, again];
}
