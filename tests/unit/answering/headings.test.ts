import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerPost } from '../../../answering/answer-post.ts';
import { ask } from '../../../answering/ask.ts';
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../../scripts/trained-model.ts';

const compiled = compileCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);
const covers = new Map(compiled.bundle.answers.map((answer) => [answer.id, answer.covers]));

describe('a question that must be answered, typed as it stands', () => {
  it.each(compiled.mustAnswer)('$asked', ({ id, asked }) => {
    const { answers, confident } = ask(ranker, asked);
    expect(covers.get(answers[0]!.id)).toContain(id);
    expect(confident).toBe(true);
  });
});

describe('an honest none', () => {
  it.each([
    'may I hug my boss?',
    'how do I descale a kettle',
    'my massage therapist moved to another town',
    'what is a good dose of sertraline',
    'thanks everyone, this helped a lot',
    '',
  ])('%s', (text) => {
    expect(ask(ranker, text).confident).toBe(false);
  });
});

describe('context', () => {
  it('gives "is this normal?" the meaning of the sentence before', () => {
    const before = 'I cry at every single session with my therapist, from start to end.';
    expect(ask(ranker, 'Is this normal?', { before }).answers[0]?.id).toBe('cry-every-session');
  });

  it('leaves a question alone in a post that is about something else', () => {
    const text = 'My car makes a noise when it starts. The garage says it is the belt. Should I hug it out?';
    expect(answerPost(ranker, { text }).questions).toEqual([]);
  });

  it('gives the same reply to the same question', () => {
    const once = ask(ranker, 'does my T think about me between sessions');
    expect(ask(ranker, 'does my T think about me between sessions')).toEqual(once);
  });
});

describe('the words named for an answer', () => {
  const because = (text: string) => ask(ranker, text).answers[0]!.because;

  it('are those that speak for it', () => {
    expect(because('does my therapist think about me')).toContain('think');
    expect(because('bumping into her at the Lidl bakery, who speaks first')).toContain('bumping');
  });

  it('are none for a text of unknown words', () => {
    expect(because('zzyzx qwrtp')).toEqual([]);
  });
});
