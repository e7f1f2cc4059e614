import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../../components/share/formats.ts';

const names = (engine: string | undefined) => formatsFor(engine).map(({ format }) => format);

describe('the formats of a reply', () => {
  it.each([
    ['discourse', 'markdown'],
    ['phpbb', 'bbcode'],
    ['bbpress', 'html'],
    ['quora', 'plain'],
  ])('begin, on %s, with %s, which fits', (engine, format) => {
    const [first, ...others] = formatsFor(engine);
    expect(first).toEqual({ format, fits: true });
    expect(others.map(({ fits }) => fits)).toEqual([false, false, false]);
  });

  it('are all there, and none is said to fit, where the forum is not known', () => {
    expect(names(undefined)).toEqual(['markdown', 'bbcode', 'plain', 'html']);
    expect(formatsFor(undefined).some(({ fits }) => fits)).toBe(false);
  });
});
