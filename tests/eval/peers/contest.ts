import { randomFrom } from '../../../answering/classifier/random.ts';
import type { Question } from '../data.ts';
import type { Figure } from '../markdown.ts';
import { auc, type Share, share } from '../metrics.ts';
import type { Search } from './engine.ts';

/** What an engine found for one question. */
export interface Outcome {
  gold: readonly string[];
  style: string;
  /** Ids, best first, at most five. */
  ranked: string[];
  /** Score of the first; where nothing was found, less than any score. */
  score: number;
}

const MOST = 5;

/** Asks an engine every question. */
export async function outcomesOf(search: Search, questions: readonly Question[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { gold, style, text } of questions) {
    const hits = (await search(text)).slice(0, MOST);
    outcomes.push({ gold, style, ranked: hits.map(({ id }) => id), score: hits[0]?.score ?? -1 });
  }
  return outcomes;
}

/** Whether the first answer is right. */
export const isRight = ({ gold, ranked }: Outcome) => gold.includes(ranked[0] ?? '');
const inScopeOf = (outcomes: readonly Outcome[]) => outcomes.filter(({ gold }) => gold.length);

/** One over the place of the first right answer; 0 where it is not among the first five. */
export function reciprocalRank({ gold, ranked }: Outcome): number {
  const at = ranked.findIndex((id) => gold.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

const RESAMPLES = 1000;

/** A figure of a set of items, with a 95 % interval by resampling the items (Efron 1979). Seeded. */
export function resampled<T>(items: readonly T[], figure: (items: readonly T[]) => number): Figure {
  const random = randomFrom(20261122);
  const values = Array.from({ length: RESAMPLES }, () =>
    figure(items.map(() => items[Math.floor(random() * items.length)]!)),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? Number.NaN;
  return { value: figure(items), low: at(0.025), high: at(0.975) };
}

/** The mean of some numbers. */
export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The least score at which, of all first answers with that score or more, this share is right; infinite if there is none. */
export function thresholdFor(precision: number, outcomes: readonly Outcome[]): number {
  const sorted = outcomes.filter(({ ranked }) => ranked.length).sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = Number.POSITIVE_INFINITY;
  sorted.forEach((outcome, i) => {
    if (isRight(outcome)) right += 1;
    const last = sorted[i + 1]?.score !== outcome.score;
    if (last && right >= precision * (i + 1)) threshold = outcome.score;
  });
  return threshold;
}

/** The figures of one engine. */
export interface EngineFigures {
  first: Share;
  firstThree: Share;
  /** Mean of one over the place of the right answer, among the first five. */
  meanRank: Figure;
  /** How well the score of the first tells texts in scope from others. */
  auc: Figure;
  /** In-scope texts with a right answer first, at or above a threshold; and of all first answers there, right ones. */
  sureAndRight: Share;
  rightOfSure: Share;
}

/** Figures for what an engine found; without a threshold it is never sure. */
export function figuresOf(outcomes: readonly Outcome[], threshold = Number.POSITIVE_INFINITY): EngineFigures {
  const inScope = inScopeOf(outcomes);
  const sure = outcomes.filter(({ score }) => score >= threshold);
  const hits = (test: (outcome: Outcome) => boolean) => share(inScope.filter(test).length, inScope.length);
  return {
    first: hits(isRight),
    firstThree: hits(({ gold, ranked }) => ranked.slice(0, 3).some((id) => gold.includes(id))),
    meanRank: resampled(inScope, (items) => mean(items.map(reciprocalRank))),
    auc: resampled(outcomes, (items) =>
      auc(
        items.flatMap(({ gold, score }) => (gold.length ? [score] : [])),
        items.flatMap(({ gold, score }) => (gold.length ? [] : [score])),
      ),
    ),
    sureAndRight: hits((outcome) => outcome.score >= threshold && isRight(outcome)),
    rightOfSure: share(sure.filter(isRight).length, sure.length),
  };
}

/** By how much one engine finds more first answers than another on the same questions. */
export function aheadBy(one: readonly Outcome[], other: readonly Outcome[]): Figure {
  const others = inScopeOf(other).map((outcome) => Number(isRight(outcome)));
  return resampled(
    inScopeOf(one).map((outcome, i) => Number(isRight(outcome)) - others[i]!),
    mean,
  );
}
