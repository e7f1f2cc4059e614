import { describe, expect, it } from 'vitest';
import { answerPost, answerTitle } from '../../../answering/answer-post.ts';
import type { Ranker } from '../../../answering/ranker.ts';

/** Is sure of whatever names a hug, and of nothing else. */
const ranker: Ranker = {
  rank: (question) => [
    {
      id: /hug/i.test(question) ? 'hug' : 'other',
      confidence: /hug/i.test(question) ? 0.9 : 0.1,
      because: [],
    },
  ],
  scope: (text) => (/hug/i.test(text) ? 1 : 0),
};

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
    expect(questions).toMatchObject([{ marked: true, asked: { answers: [{ id: 'hug' }] } }]);
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
    expect(answerTitle(ranker, title, 'I cleaned my desk.').questions).toMatchObject([{ marked: false }]);
  });

  it('tells of danger, too', () => {
    expect(answerTitle(ranker, 'I want to kill myself', '').danger).toBe('crisis');
  });
});
