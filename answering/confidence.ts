import { OTHER_ROLES } from '../corpus/lexicon/forum-words.ts';
import { term } from './normalise.ts';

/** What we know about how well the first answer fits. */
export interface Evidence {
  /** Share of the question's weight that the answer's own wordings know, 0 to 1. */
  coverage: number;
  /** How far the answer is ahead of the next, 0 (tied or behind) to 1 (alone). */
  lead: number;
  /** The typed words of the question, typos mended. */
  typed: string[];
  /** Whether the title, the sentences before, or the page say that it is about therapy. */
  therapyAround: boolean;
}

const THERAPY_TERMS = new Set(['therapist', 'therapy', 'client', 'session', 'transference'].map(term));

/** Whether words speak of therapy at all. */
export function speaksOfTherapy(typed: string[]): boolean {
  return typed.some((word) => THERAPY_TERMS.has(term(word)));
}

/**
 * How sure we are that an answer answers the question, 0 to 1. A logistic curve over coverage and lead; a question
 * with no sign of therapy, or about somebody else ("can I hug my boss"), cannot be sure.
 */
export function confidence({ coverage, lead, typed, therapyAround }: Evidence): number {
  const spoken = speaksOfTherapy(typed);
  const somebodyElse = typed.some((word) => OTHER_ROLES.has(word));
  const z = -5.2 + 7.2 * coverage + 2.2 * lead;
  const fit = 1 / (1 + Math.exp(-z));
  if (!spoken && (somebodyElse || !therapyAround)) return fit * 0.3;
  if (!spoken) return fit * 0.9;
  return somebodyElse ? fit * 0.75 : fit;
}
