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

/** A feature's hash, and the numbers of the one or two words that it is made of. */
export type PlacedFeature = [hash: number, words: number[]];

/**
 * The features of a text, each where it first stands.
 *
 * @param typed words as `words()` gives them, typos mended
 */
export function placedFeatures(typed: readonly string[]): PlacedFeature[] {
  const terms = typed.map(term);
  const found = new Map<number, number[]>();
  const add = (feature: number, words: number[]) => {
    if (!found.has(feature)) found.set(feature, words);
  };
  for (let i = 0; i < terms.length; i++) {
    const here = terms[i]!;
    const next = terms[i + 1];
    const afterNext = terms[i + 2];
    add(hash('w', here), [i]);
    if (next !== undefined) add(hash('b', `${here} ${next}`), [i, i + 1]);
    if (afterNext !== undefined) add(hash('s', `${here} ${afterNext}`), [i, i + 2]);
    if (here.length >= LONG_WORD)
      for (let j = 0; j + CHAR_RUN <= here.length; j++) add(hash('c', here.slice(j, j + CHAR_RUN)), [i]);
  }
  return [...found];
}

/** The features of a text. */
export function features(typed: readonly string[]): Set<number> {
  return new Set(placedFeatures(typed).map(([feature]) => feature));
}
