import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../reading/excerpt.ts';

const around = (text: string, piece: string) => {
  const start = text.indexOf(piece);
  return excerptOf(text, { start, end: start + piece.length });
};

describe('an excerpt', () => {
  it('is the question and the words before it', () => {
    expect(around('She hugs me. Is this normal? I hope so.', 'Is this normal?')).toBe(
      'She hugs me. Is this normal?',
    );
  });

  it('begins with a word', () => {
    const text = 'Two years ago I started to see a therapist near my flat.\nIs this normal?';
    expect(around(text, 'Is this normal?')).toBe(
      '\u2026I started to see a therapist near my flat. Is this normal?',
    );
  });

  it('of a long question is its beginning', () => {
    const long = 'Is it normal that I think about my therapist on every single day of the week?';
    expect(around(long, long)).toBe('Is it normal that I think about my therapist on every\u2026');
  });

  it('is never longer than 60 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => Math.min(at, text.length)).sort((x, y) => x - y);
        expect(excerptOf(text, { start, end }).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
