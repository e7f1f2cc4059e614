import { describe, expect, it } from 'vitest';
import { knowledgeOf, leaveOneVoiceOut, wordingsOf } from '../../../answering/coverage.ts';

const answers = [
  { id: 'hug', question: 'May I ask for a hug?', variants: ['can we hug'] },
  { id: 'cry', question: 'Why do I cry so much?', variants: ['always in tears'] },
];
const phrasings = [
  { answer: 'hug', voice: 'ann', text: 'a squeeze at the door' },
  { answer: 'hug', voice: 'bob', text: 'one squeeze and a hug' },
  { answer: 'cry', voice: 'ann', text: 'kleenex again' },
  { answer: 'cry', voice: 'bob', text: 'crying again' },
  { answer: 'none', voice: 'bob', text: 'how to descale a kettle' },
];

describe('what wordings know of a text', () => {
  const { covered } = knowledgeOf(wordingsOf(answers, phrasings));

  it('is all where every word is known, in any of its forms', () => {
    expect(covered('hug', ['hugs', 'squeezed'])).toBe(1);
  });

  it('is nothing where only another answer knows the words', () => {
    expect(covered('hug', ['kleenex'])).toBe(0);
  });

  it('counts a rare word for more than one that every answer knows', () => {
    // Both answers know "i"; nobody knows "zither".
    expect(covered('hug', ['i', 'zither'])).toBeLessThan(0.5);
  });
});

describe('one voice left out at a time', () => {
  const [hug, cry] = leaveOneVoiceOut(answers, phrasings);

  it('asks with every phrasing that should be answered', () => {
    expect([hug?.texts, cry?.texts]).toEqual([2, 2]);
  });

  it('finds an answer by the words of the other voices alone', () => {
    // "squeeze" is known to each voice from the other.
    expect(hug?.first).toBe(1);
    // Nobody but ann says "kleenex".
    expect(cry?.covered).toBeLessThan(1);
  });
});
