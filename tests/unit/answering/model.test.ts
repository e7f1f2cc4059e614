import { describe, expect, it } from 'vitest';
import { buildModel, openModel } from '../../../answering/classifier/model.ts';
import { classifierRanker } from '../../../answering/classifier-ranker.ts';

const answers = [
  {
    id: 'hug',
    question: 'May I ask my therapist for a hug?',
    variants: ['can we hug', 'hug her at the door'],
  },
  {
    id: 'cry',
    question: 'Why do I cry with my therapist?',
    variants: ['always cry there', 'cry and cry and cry'],
  },
].map((answer) => ({ ...answer, covers: [], short: '', paragraphs: [] }));
const file = buildModel(answers, [{ answer: 'none', voice: 'ann', text: 'descale a kettle' }], []);

describe('a model in one file', () => {
  it('ranks what it was taught first', () => {
    const ranker = classifierRanker(openModel(file));
    expect(ranker.rank('a hug', {}).answers).toMatchObject([{ id: 'hug' }, { id: 'cry' }]);
  });

  it('mends typos to words that it knows', () => {
    expect(openModel(file).mend('theripist')).toBe('therapist');
  });

  it('is refused where it is cut short', () => {
    expect(() => openModel(file.slice(0, -8))).toThrow();
    expect(() => openModel(file.slice(0, 40))).toThrow();
    expect(() => openModel(new ArrayBuffer(0))).toThrow();
  });
});
