import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms, words } from '../../../answering/normalise.ts';
import { mend } from '../../../answering/typos.ts';

describe('forum language', () => {
  it.each([
    ['my T', 'my therapist'],
    ['my pdoc', 'my therapist'],
    ['my counsellor', 'my therapist'],
    ['my counselor', 'my therapist'],
    ['my shrink', 'my therapist'],
    ['she hugged me', 'she hug me'],
    ['i bawled', 'i cry'],
    ["can't", 'can not'],
    ['dont', 'do not'],
  ])('reads "%s" as "%s"', (typed, plain) => {
    expect(terms(typed)).toEqual(terms(plain));
  });

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => words(text).every((w) => w.length > 0)));
  });
});

describe('typos', () => {
  const known = new Set(['therapist', 'therapy', 'friend', 'hug', 'session']);
  it.each([
    ['theripist', 'therapist'],
    ['thearpist', 'therapist'],
    ['freind', 'friend'],
    ['sesion', 'session'],
  ])('mends "%s" to "%s"', (typed, plain) => {
    expect(mend(typed, known)).toBe(plain);
  });

  it('leaves short, known and far words alone', () => {
    for (const word of ['hag', 'therapist', 'keyboard']) expect(mend(word, known)).toBe(word);
  });
});
