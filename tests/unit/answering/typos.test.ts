import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mender } from '../../../answering/typos.ts';

describe('typos', () => {
  const mend = mender('friend hug session therapist therapy');

  it.each([
    ['theripist', 'therapist'],
    ['thearpist', 'therapist'],
    ['freind', 'friend'],
    ['sesion', 'session'],
  ])('mends "%s" to "%s"', (typed, plain) => {
    expect(mend(typed)).toBe(plain);
  });

  it('leaves short, known and far words alone', () => {
    for (const word of ['hag', 'therapist', 'keyboard']) expect(mend(word)).toBe(word);
  });
});

/** Edits from one word to another, swaps of neighbours among them: the definition, written as it stands. */
function edits(a: string, b: string): number {
  const table = [...a, ''].map((_, i) => [...b, ''].map((_, j) => (i ? i : j)));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = (up: number, left: number) => table[i - up]?.[j - left] ?? Number.POSITIVE_INFINITY;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        at(1, 0) + 1,
        at(0, 1) + 1,
        at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(2, 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return table[a.length]![b.length]!;
}

/** What mending means: the one nearest known word within reach that begins or ends alike. */
function nearest(word: string, vocabulary: readonly string[]): string {
  const reach = word.length < 8 ? 1 : 2;
  if (vocabulary.includes(word) || word.length < 5) return word;
  const near = vocabulary
    .filter((known) => known[0] === word[0] || known.at(-1) === word.at(-1))
    .map((known) => ({ known, away: edits(word, known) }))
    .filter(({ away }) => away <= reach);
  const least = Math.min(...near.map(({ away }) => away));
  const [only, ...others] = near.filter(({ away }) => away === least);
  return only && !others.length ? only.known : word;
}

describe('mending', () => {
  // Few letters, so that words are often near, and two beyond the alphabet, whose bit is that of "a".
  const letters = fc.constantFrom('a', 'b', 'c', 'd', '\u0101', '\u0141');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 11 });

  it('finds the word that comparing with every known word finds', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (typed, vocabulary) => {
        expect(mender(vocabulary.sort().join(' '))(typed)).toBe(nearest(typed, vocabulary));
      }),
      { numRuns: 2000 },
    );
  });
});
