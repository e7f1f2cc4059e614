import { describe, expect, it } from 'vitest';
import { bm25Scores } from '../../../answering/classifier/bm25.ts';
import { buildModel, openModel } from '../../../answering/classifier/model.ts';
import { contributions, reasons } from '../../../answering/classifier/reasons.ts';
import { classify } from '../../../answering/classifier/softmax.ts';
import { words } from '../../../answering/normalise.ts';

const texts: Record<string, string[]> = {
  hug: ['can I hug my therapist', 'hug her at the end', 'is a hug allowed in therapy'],
  cry: ['why do I cry so much', 'cry in therapy every week', 'is it normal to cry'],
  none: ['how do I bake bread', 'what is a good bike', 'bread and a bike in the rain'],
};
const answers = ['hug', 'cry'].map((id) => ({
  id,
  question: texts[id]![0]!,
  variants: texts[id]!,
  covers: [],
  short: texts[id]![1]!,
  paragraphs: [],
}));
const phrasings = Object.entries(texts).flatMap(([answer, all]) => all.map((text) => ({ answer, text })));
const { softmax, bm25 } = openModel(buildModel(answers as never, phrasings as never, []));
const bm25Share = 6;
/** A text as the ranker reads it, with a share of the judgement. */
const read = (text: string, share = 1) => [
  { parts: classify(softmax, words(text)).parts, share },
  { parts: bm25Scores(bm25, words(text)).parts, share: bm25Share * share },
];
const [hug, cry] = [0, 1];

describe("the words' parts", () => {
  it.each(['can I hug her when I cry', 'is it normal to hug, to hug every week', 'bread'])(
    'of "%s" add up to what sets two answers apart',
    (text) => {
      const typed = words(text);
      const p = classify(softmax, typed).scores;
      const { scores } = bm25Scores(bm25, typed);
      const score = (c: number) => Math.log(p[c]!) + bm25Share * scores[c]!;
      const bias = softmax.bias[hug]! - softmax.bias[cry]!;
      const parts = contributions(read(text), hug, cry);
      const sum = [...parts.values()].reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(score(hug) - score(cry) - bias, 4);
    },
  );

  it('name the word that decides, and none that speaks for the rival', () => {
    const asked = read('may I hug him or cry');
    expect(reasons(asked, hug, cry)[0]).toBe('hug');
    expect(reasons(asked, hug, cry)).not.toContain('cry');
    expect(reasons(asked, cry, hug)[0]).toBe('cry');
  });

  it('count by the share of the text they stand in', () => {
    const whole = contributions(read('hug'), hug, cry).get('hug')!;
    const halves = [...read('hug', 0.5), ...read('hug', 0.5)];
    expect(contributions(halves, hug, cry).get('hug')).toBeCloseTo(whole);
  });
});
