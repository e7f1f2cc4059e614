import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { wordingsOf } from '../../../answering/coverage.ts';
import { words } from '../../../answering/normalise.ts';
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { questionsOf } from '../../eval/data.ts';
import { LATER_VOICES, obviousWords, tellingWords } from '../../eval/telling-words.ts';

it('an answer is told by the words that its wordings have and the others lack', () => {
  const telling = tellingWords(
    new Map([
      ['hug', ['may I hug my therapist', 'is a hug allowed', 'hugging my shrink'].map(words)],
      ['fees', ['what are the fees', 'is a late fee allowed', 'my therapist put up her fees'].map(words)],
    ]),
  );
  expect(telling.get('hug')).toEqual(new Set(['hug']));
  expect(telling.get('fees')).toEqual(new Set(['fee']));
  expect(obviousWords(telling, { gold: ['hug'], text: 'Would an embrace be allowed?' })).toEqual(['embrace']);
  expect(obviousWords(telling, { gold: ['fees'], text: 'Would an embrace be allowed?' })).toEqual([]);
});

it('stress questions avoid the words that tell their answer; of a hundred five may not, as wordings change', () => {
  const { bundle, phrasings } = compileCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url)));
  const wordings = wordingsOf(
    bundle.answers,
    phrasings.kept.map(({ value }) => value).filter(({ voice }) => !LATER_VOICES.includes(voice)),
  );
  const telling = tellingWords(wordings);
  const questions = questionsOf('stress').filter(({ gold }) => gold.length);
  const obvious = questions.flatMap((question) => {
    const shared = obviousWords(telling, question);
    return shared.length ? [`${question.gold.join('|')}, ${question.style}: ${shared.join(', ')}`] : [];
  });
  expect(
    obvious.length,
    `reword them by what the plain question says:\n${obvious.join('\n')}`,
  ).toBeLessThanOrEqual(questions.length / 20);
  expect(bundle.answers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(questions.flatMap(({ gold }) => gold)),
  );
});
