import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../reading/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['i miss her. is it normal', ['i miss her.', 'is it normal']],
    ['Is it OK?! I hope so', ['Is it OK?!', 'I hope so']],
    ['she left...is that allowed', ['she left...', 'is that allowed']],
    ['Is that\u2026 allowed? Yes', ['Is that\u2026 allowed?', 'Yes']],
    ['hug her\u2026 or not', ['hug her\u2026', 'or not']],
    ['why\uff1fbecause', ['why\uff1f', 'because']],
    ['no full stop\nnext line\n\nlast', ['no full stop', 'next line', 'last']],
    ['(Is this normal?) I think so.', ['(Is this normal?)', 'I think so.']],
    ['Dr. Lee and Mrs. Day, e.g. on Monday, vs. me.', ['Dr. Lee and Mrs. Day, e.g. on Monday, vs. me.']],
    ['I paid 3.50 for it.', ['I paid 3.50 for it.']],
    ['... --- !!!', []],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps every letter of any text, in order, and none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(split(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
