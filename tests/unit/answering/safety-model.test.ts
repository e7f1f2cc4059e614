import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../answering/safety/detect.ts';
import { compileLexicon } from '../../../answering/safety/lexicon/compile.ts';
import { stretchesOf } from '../../../answering/safety/stretches.ts';
import words from '../../../answering/safety/words.json' with { type: 'json' };

it('loads the lexicon as it is written (`npm run train:danger` compiles it)', () =>
  expect(words).toEqual(compileLexicon()));

describe('a reading', () => {
  const [ordinary, danger] = ['We spoke about my week.', 'I want to kill myself tonight.'];
  const reading = new Reading(`${ordinary} ${danger}`);

  it('is asked of a part as the part alone would be', () => {
    const start = ordinary.length + 1;
    expect(reading.dangerIn({ start: 0, end: ordinary.length })).toEqual(new Reading(ordinary).dangerIn());
    const within = reading.dangerIn({ start, end: start + danger.length });
    const { because, kind } = new Reading(danger).dangerIn()!;
    expect(within).toEqual({ kind, because, start, end: start + danger.length });
  });

  it('is judged with the title before it as one text', () => {
    const [title, post] = ['I want to die', 'She is away for two weeks.'];
    const whole = new Reading(`${title}\n${post}`).dangerIn();
    expect(new Reading(post).dangerIn(undefined, new Reading(title))?.kind).toBe(whole?.kind);
  });
});

describe('stretches', () => {
  const sentence = fc.array(fc.constant('word'), { minLength: 1, maxLength: 90 }).map((words) => ({ words }));

  it('hold every sentence, in order, none of them within another', () => {
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const stretches = stretchesOf(sentences);
        expect(new Set(stretches.flat())).toEqual(new Set(sentences));
        for (const [i, stretch] of stretches.entries()) {
          const next = stretches[i + 1];
          if (!next) continue;
          expect(sentences.indexOf(next[0]!)).toBeGreaterThan(sentences.indexOf(stretch[0]!));
          expect(stretch).not.toContain(next.at(-1));
        }
      }),
    );
  });

  it('are one for a short text', () =>
    expect(stretchesOf([{ words: ['one'] }, { words: ['two'] }])).toHaveLength(1));
});
