import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms, words } from '../../../answering/normalise.ts';

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

  it('reads a word that every object knows as a word', () => {
    expect(terms('constructor')).toEqual(['constructor']);
  });

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => words(text).every((w) => w.length > 0)));
  });
});
