import { useEffect, useState } from 'preact/hooks';

/**
 * What the library's address names: an answer (to be printed at once, or not) or a topic by number, what is saved, a
 * view handed over, or all questions. Addresses hold numbers only, so that no history tells what was read.
 */
export type Address =
  | { at: 'answer'; number: number; print: boolean }
  | { at: 'topic'; number: number }
  | { at: 'handed' }
  | { at: 'saved' }
  | { at: 'all' };

/** Reads the part of an address after `#`. */
export function readAddress(hash: string): Address {
  const [, kind, digits] = /^#([apt])\/(\d{1,6})$/.exec(hash) ?? [];
  if (kind === 'a' || kind === 'p') return { at: 'answer', number: Number(digits), print: kind === 'p' };
  if (kind === 't') return { at: 'topic', number: Number(digits) };
  if (hash === '#handed') return { at: 'handed' };
  if (hash === '#saved') return { at: 'saved' };
  return { at: 'all' };
}

/** The page's address, as it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const end = new AbortController();
    const read = () => setAddress(readAddress(location.hash));
    addEventListener('hashchange', read, { signal: end.signal });
    // It may have changed before this could be heard.
    read();
    return () => end.abort();
  }, []);
  return address;
}
