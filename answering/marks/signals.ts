import { therapyEvidence } from '../../reading/gate.ts';
import type { Candidate } from '../../reading/questions.ts';
import { countWords } from '../../reading/sentences.ts';
import type { Ranking } from '../ranker.ts';

/** What is seen of a stretch of a post, by which it is judged whether it asks what its best answer answers. */
export const SIGNALS = [
  'standsOut',
  'noneAlone',
  'none',
  'scopeOfPost',
  'isQuestion',
  'words',
  'therapyInPost',
] as const;
export type Signals = Record<(typeof SIGNALS)[number], number>;

/** Log-odds of a probability, kept within ±7. */
const logOdds = (p: number) => Math.log((p + 1e-3) / (1 - p + 1e-3));

/** How much a post tells of therapy by its words, on a scale that flattens out. */
export function therapyIn(post: string): number {
  const evidence = therapyEvidence(post);
  return Math.sign(evidence) * Math.log1p(Math.abs(evidence));
}

/**
 * @param candidate the stretch
 * @param ranking what was found for it
 * @param post what is known of the whole post: how likely it asks anything of ours, and `therapyIn` it
 */
export function signalsOf(
  { kind, text }: Pick<Candidate, 'kind' | 'text'>,
  { standsOut, noneAlone, none }: Ranking,
  post: { scope: number; therapy: number },
): Signals {
  return {
    standsOut: logOdds(standsOut),
    noneAlone: logOdds(noneAlone),
    none: logOdds(none),
    scopeOfPost: logOdds(post.scope),
    isQuestion: kind === 'question' ? 1 : 0,
    words: Math.log(countWords(text)),
    therapyInPost: post.therapy,
  };
}
