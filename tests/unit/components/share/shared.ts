import { join } from 'node:path';
import fc from 'fast-check';
import type { SharedAnswer } from '../../../../components/share/shared-answer.ts';
import { compileCorpus } from '../../../../corpus/compiler/compile.ts';
import type { AnswerView } from '../../../../platform/messages.ts';
import { root } from '../../../../scripts/root.ts';

/** The corpus as it is. */
export const corpus = compileCorpus(join(root, 'corpus')).bundle;

/** An answer of the corpus, as a surface gets it. */
export function viewOf(id: string): AnswerView {
  const answer = corpus.answers.find((each) => each.id === id)!;
  const sources = answer.sources.map((cited) => corpus.sources.find((each) => each.id === cited)!);
  return { answer, sources, related: [] };
}

/** Words on one line in which every character that means something to some format is likely. */
export const words = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'[]()*_`~^|<>&#+-=.12!\\ ab"\'/:;@{}$%'), minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('[b]bold[/b]', '&amp;', '<script>', '1. one', '# a', '[url=x]y[/url]', '[*]', '> quote'),
  )
  .map((any) => any.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((one) => one !== '');

const sentence = fc.record({
  text: words,
  cites: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
});

/** An answer that may say anything. */
export const anyAnswer: fc.Arbitrary<SharedAnswer> = fc.record({
  question: words,
  verdict: words,
  short: words,
  paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  codes: fc.constant([]),
  sources: fc.array(
    fc.record({
      title: words,
      by: words,
      year: fc.option(fc.integer({ min: 1950, max: 2030 }), { nil: undefined }),
      address: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  reviewed: fc.constant('2026-11-22'),
});

/** What a reply says, a paragraph or a source each, as plain text. */
export function saidBy({
  question,
  verdict,
  short,
  paragraphs,
  sources,
}: SharedAnswer): (string | undefined)[] {
  return [
    question,
    `${verdict}. ${short}`,
    ...paragraphs.map((sentences) =>
      sentences
        .map(({ text, cites }) => (cites.length ? `${text} ${cites.map((n) => `[${n}]`).join('')}` : text))
        .join(' '),
    ),
    ...(sources.length ? ['Sources'] : []),
    ...sources.map(
      ({ title, by, year }) => `${year ? `${by} (${year}).` : by.replace(/\.?$/, '.')} ${title}`,
    ),
    'Reviewed 22 November 2026. General information, not advice.',
  ];
}
