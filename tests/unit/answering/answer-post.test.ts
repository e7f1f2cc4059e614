import { describe, expect, it } from 'vitest';
import { answerPost, answerTitle } from '../../../answering/answer-post.ts';
import type { Ranker } from '../../../answering/ranker.ts';

/** Thinks that whatever names a hug asks for one, and is as unsure as it is told to be. */
const rankerWith = (doubt: number): Ranker => ({
  rank: (question) => {
    const none = /hug/i.test(question) ? doubt : 1;
    const answers = [
      { id: 'hug', confidence: 0.9 * (1 - none), because: [] },
      { id: 'next', confidence: 0.1 * (1 - none), because: [] },
    ];
    return { answers, standsOut: 0.9, noneAlone: none, none };
  },
  scope: (text) => (/hug/i.test(text) && !/desk/.test(text) ? 1 : 0),
});
const ranker = rankerWith(0.01);

const asked = (text: string, links?: [string]) => {
  const spans = links?.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const { danger, questions } = answerPost(ranker, { text, links: spans ?? [] });
  return { danger, texts: questions.map(({ start, end }) => text.slice(start, end)), questions };
};

describe('a post', () => {
  it('gets its questions with their places, and only those that something fits', () => {
    const { texts, questions } = asked('Hi all. Can I hug my therapist? What is the weather like today?');
    expect(texts).toEqual(['Can I hug my therapist?']);
    expect(questions).toMatchObject([{ marked: true, asked: { answers: [{ id: 'hug' }, { id: 'next' }] } }]);
  });

  it('says when nothing that it goes on with would be looked at any more', () => {
    const day = (_: unknown, i: number) =>
      `It was a long day and I slept. Can I hug my therapist on day ${i}? ${'It rained. '.repeat(9)}`;
    const long = Array.from({ length: 60 }, day).join('\n');
    const short = 'Can I hug my therapist?';
    expect(answerPost(ranker, { text: short }).full).toBe(false);
    const all = answerPost(ranker, { text: long });
    expect(all.full).toBe(true);
    expect(answerPost(ranker, { text: `${long}\n${short}` })).toEqual(all);
  });

  it('asks nothing with the words of a link', () => {
    const text = 'Hi all. Can I hug my therapist? That was all.';
    expect(asked(text, ['Can I hug my therapist?']).texts).toEqual([]);
    expect(asked(text, ['therapist']).texts).toEqual(['Can I hug my therapist?']);
  });

  it('has no statement listed where it asks the same aloud', () => {
    const statement = "I can't stop thinking about a hug from my therapist.";
    expect(asked(statement).texts).toHaveLength(1);
    expect(asked(`${statement} Can I hug my therapist?`).texts).toEqual(['Can I hug my therapist?']);
  });

  it('has the likelier of two neighbours with the same answer marked, and both where they stand apart', () => {
    const [one, two] = ['Can I hug my therapist?', 'I mean, is a hug with my therapist ever allowed?'];
    expect(asked(`${one} ${two}`).texts).toHaveLength(1);
    const between = 'We met in May. She moved away in June. I was ill in July.';
    expect(asked(`${one} ${between} ${two}`).texts).toHaveLength(2);
  });

  it('has more marked for a reader who wants more, and says which of them are unsure', () => {
    const text = 'Can I hug my therapist?';
    const given = (doubt: number) =>
      (['sure', 'balanced', 'more'] as const).map(
        (sensitivity) => answerPost(rankerWith(doubt), { text }, sensitivity).questions[0],
      );
    const seen = new Set<string>();
    for (let doubt = 0; doubt <= 1; doubt += 0.001) {
      const [sure, balanced, more] = given(doubt);
      const marked = [sure, balanced, more].map((question) => question?.marked ?? false);
      seen.add(marked.join());
      expect(more?.sure ?? false).toBe(balanced?.marked ?? false);
    }
    expect([...seen]).toEqual(['true,true,true', 'false,true,true', 'false,false,true', 'false,false,false']);
  });

  it('says how likely it asks what its first answer answers; the others keep their distance', () => {
    const [question] = asked('Can I hug my therapist?').questions;
    const [first, second] = question!.asked.answers;
    expect(first!.confidence).toBeGreaterThan(0.8);
    expect(second!.confidence / first!.confidence).toBeCloseTo(1 / 9);
  });

  it('gets no marks when it tells of danger to life', () => {
    const { danger, questions } = asked('I want to kill myself tonight. Can I hug my therapist?');
    expect(danger).toBe('crisis');
    expect(questions).toMatchObject([{ marked: false }]);
  });
});

describe('a title', () => {
  it('is judged with the post that it heads', () => {
    const title = 'Can I hug my therapist?';
    expect(answerTitle(ranker, title, 'I thought about a hug.').questions).toMatchObject([{ marked: true }]);
    const elsewhere = answerTitle(ranker, title, 'I cleaned my desk.').questions;
    expect(elsewhere.filter(({ marked }) => marked)).toEqual([]);
  });

  it('of a reply asks nothing of its own', () => {
    expect(answerTitle(ranker, 'Re: Can I hug my therapist?', 'I hug mine.').questions).toEqual([]);
  });

  it('tells of danger, too', () => {
    expect(answerTitle(ranker, 'I want to kill myself', '').danger).toBe('crisis');
  });
});
