/**
 * What the classifier sees of a text: its terms, neighbouring pairs, pairs with one word between, and the four-letter
 * runs inside longer words (which survive typos and endings). Each is a 32-bit FNV-1a hash, so no text is stored.
 */

const CHAR_RUN = 4;
/** Shorter words are wholly told by their term. */
const LONG_WORD = 6;

const PRIME = 0x01000193;
const SPACE = 32;

/** Goes on hashing with some letters of a text. */
function hashed(state: number, text: string, begin = 0, end = text.length): number {
  let h = state;
  for (let i = begin; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** Each kind of feature begins with a letter of its own. */
const begun = (kind: string) => hashed(0x811c9dc5, kind);
const WORD = begun('w');
const PAIR = begun('b');
const SKIP = begun('s');
const LETTERS = begun('c');

const pair = (kind: number, one: string, other: string) =>
  hashed(Math.imul(hashed(kind, one) ^ SPACE, PRIME), other) >>> 0;

/** The feature of a term. */
export const termFeature = (term: string): number => hashed(WORD, term) >>> 0;

/** The feature of two terms, one right after the other. */
export const pairFeature = (term: string, next: string): number => pair(PAIR, term, next);

/**
 * The features of a text, in order; what occurs again stands again.
 *
 * @param terms as `term()` gives them for each word, typos mended
 */
export function features(terms: readonly string[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const here = terms[i]!;
    const next = terms[i + 1];
    const afterNext = terms[i + 2];
    found.push(termFeature(here));
    if (next !== undefined) found.push(pairFeature(here, next));
    if (afterNext !== undefined) found.push(pair(SKIP, here, afterNext));
    if (here.length >= LONG_WORD)
      for (let j = 0; j + CHAR_RUN <= here.length; j++)
        found.push(hashed(LETTERS, here, j, j + CHAR_RUN) >>> 0);
  }
  return found;
}
