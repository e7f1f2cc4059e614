import { term } from '../normalise.ts';

/**
 * What the classifier sees of a text: its terms, neighbouring pairs, pairs with one word between, and the four-letter
 * runs inside longer words (which survive typos and endings). Each is a 32-bit FNV-1a hash, so no text is stored.
 */

const CHAR_RUN = 4;
/** Shorter words are wholly told by their term. */
const LONG_WORD = 6;

/** 32-bit FNV-1a of a kind of feature and its text. */
export function hash(kind: string, text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < kind.length; i++) h = Math.imul(h ^ kind.charCodeAt(i), 0x01000193);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * The features of a text.
 *
 * @param typed words as `words()` gives them, typos mended
 */
export function features(typed: readonly string[]): Set<number> {
  const terms = typed.map(term);
  const found = new Set<number>();
  for (let i = 0; i < terms.length; i++) {
    const here = terms[i]!;
    const next = terms[i + 1];
    const afterNext = terms[i + 2];
    found.add(hash('w', here));
    if (next !== undefined) found.add(hash('b', `${here} ${next}`));
    if (afterNext !== undefined) found.add(hash('s', `${here} ${afterNext}`));
    if (here.length >= LONG_WORD)
      for (let j = 0; j + CHAR_RUN <= here.length; j++) found.add(hash('c', here.slice(j, j + CHAR_RUN)));
  }
  return found;
}
