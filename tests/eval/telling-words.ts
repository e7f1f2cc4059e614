import { isEmpty, term, words } from '../../answering/normalise.ts';
import { FORUM_WORDS } from '../../corpus/lexicon/forum-words.ts';

/** The share of what tells an answer from the others that its telling words carry between them. */
const SHARE = 0.5;

/** Voices that wrote after the stress questions, to know more words than these: no question could avoid theirs. */
export const LATER_VOICES = ['anon41', 'anon42', 'anon43'];

/** Words of grammar that `EMPTY_WORDS` keeps because they tell one kind of question from another. */
const GRAMMAR = new Set(
  'what which who whose how why when where whether if not no nor never ever can could may might must should ought about after before between during since until while into onto out off up down over under again back away through without than then too also only even still yet both each every either neither other another such same own more most much many few less all both something anything nothing everything someone anyone nobody everybody everyone let us'.split(
    ' ',
  ),
);

/** What everybody names in such a question, whatever it asks: therapist, client, therapy, session. */
const ROLES = new Set(['therapist', 'client', 'therapy', 'session'].map(term));

/** The terms of a text that may tell what it asks. */
export const contentTerms = (typed: readonly string[]): Set<string> =>
  new Set(
    typed
      .filter((word) => !isEmpty(FORUM_WORDS[word] ?? word) && !GRAMMAR.has(word))
      .map(term)
      .filter((one) => !ROLES.has(one)),
  );

/**
 * The words by which an answer's wordings are told from those of the others: those with the greatest parts of the
 * Kullback–Leibler divergence (1951) between the share of its wordings that have the word and the mean share over all
 * answers, so many that they carry half of it.
 *
 * @param wordings the words of every wording, by answer
 * @returns stems by answer
 */
export function tellingWords(
  wordings: ReadonlyMap<string, readonly (readonly string[])[]>,
): Map<string, Set<string>> {
  const shares = [...wordings].map(([id, texts]) => {
    const share = new Map<string, number>();
    for (const text of texts)
      for (const one of contentTerms(text)) share.set(one, (share.get(one) ?? 0) + 1 / texts.length);
    return [id, share] as const;
  });
  const mean = new Map<string, number>();
  for (const [, share] of shares)
    for (const [one, p] of share) mean.set(one, (mean.get(one) ?? 0) + p / shares.length);

  return new Map(
    shares.map(([id, share]) => {
      const parts = [...share]
        .map(([one, p]) => [one, p * Math.log(p / mean.get(one)!)] as const)
        .filter(([, part]) => part > 0)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const whole = parts.reduce((sum, [, part]) => sum + part, 0);
      const telling = new Set<string>();
      let carried = 0;
      for (const [one, part] of parts) {
        if (carried >= SHARE * whole) break;
        telling.add(one);
        carried += part;
      }
      return [id, telling];
    }),
  );
}

/** The words of a text that are telling ones of an answer that it asks for, as typed. */
export function obviousWords(
  telling: ReadonlyMap<string, ReadonlySet<string>>,
  { gold, text }: { gold: readonly string[]; text: string },
): string[] {
  return [...new Set(words(text))].filter((word) =>
    [...contentTerms([word])].some((one) => gold.some((id) => telling.get(id)?.has(one))),
  );
}
