import { kept } from './kept.ts';

/** Short words have too many neighbours to be mended safely. */
const LEAST_LENGTH = 5;
const TWO_EDITS_LENGTH = 8;

/** Known words of one length, each with the letters that it holds as bits. */
interface Shelf {
  words: string[];
  letters: Int32Array;
}

/** The letters of a word as bits; letters beyond 32 share bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function bitsIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Words by their length. */
type Shelves = ReadonlyMap<number, Shelf>;

function shelve(words: readonly string[]): Shelves {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  return new Map(
    [...byLength].map(([length, words]) => [length, { words, letters: Int32Array.from(words, lettersOf) }]),
  );
}

/** Edit distance with swaps of neighbours (optimal string alignment), given up on beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j < width; j++) table[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = i * width;
    const above = row - width;
    table[row] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const here = a.charCodeAt(i - 1);
      const there = b.charCodeAt(j - 1);
      let best = table[above + j - 1]! + (here === there ? 0 : 1);
      best = Math.min(best, table[above + j]! + 1, table[row + j - 1]! + 1);
      if (i > 1 && j > 1 && here === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === there)
        best = Math.min(best, table[above - width + j - 2]! + 1);
      table[row + j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
  }
  return table[a.length * width + b.length]!;
}

function nearestIn(shelves: Shelves, word: string): string[] {
  const letters = lettersOf(word);
  const [first, last] = [word[0], word.at(-1)];
  let limit = word.length >= TWO_EDITS_LENGTH ? 2 : 1;
  let nearest: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    const shelf = shelves.get(length);
    if (!shelf) continue;
    for (let i = 0; i < shelf.words.length; i++) {
      // An edit takes at most one letter away and brings one in.
      if (bitsIn(shelf.letters[i]! ^ letters) > 2 * limit) continue;
      const known = shelf.words[i]!;
      if (known[0] !== first && known.at(-1) !== last) continue;
      const d = distance(word, known, limit);
      if (d > limit) continue;
      if (d < limit) nearest = [];
      limit = d;
      nearest.push(known);
    }
  }
  return nearest;
}

/** Whether a word is among sorted words with a space between them: halved again and again, so that nothing is built first. */
function isAmong(sorted: string, word: string): boolean {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    const from = sorted.lastIndexOf(' ', middle - 1) + 1;
    const space = sorted.indexOf(' ', middle);
    const to = space < 0 ? sorted.length : space;
    const here = sorted.slice(from, to);
    if (here === word) return true;
    if (here < word) start = to + 1;
    else end = from - 1;
  }
  return false;
}

/**
 * Makes a function that mends a word which the vocabulary does not know: the nearest known word, if exactly one is
 * nearest and near enough. Words that are known, short, or hold digits stay as they are.
 *
 * @param vocabulary the known words, sorted, with a space between them
 */
export function mender(vocabulary: string): (word: string) => string {
  // Not until it is needed: most questions have no typo, and the first one should not wait.
  let shelves: Shelves | undefined;
  return kept((word) => {
    if (word.length < LEAST_LENGTH || /\d/.test(word) || isAmong(vocabulary, word)) return word;
    shelves ??= shelve(vocabulary.split(' '));
    const [nearest, ...others] = nearestIn(shelves, word);
    return nearest !== undefined && !others.length ? nearest : word;
  });
}
