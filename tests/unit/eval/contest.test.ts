import { describe, expect, it } from 'vitest';
import { aheadBy, figuresOf, type Outcome, thresholdFor } from '../../eval/peers/contest.ts';

const outcome = (gold: string[], ranked: string[], score: number): Outcome => ({
  gold,
  ranked,
  score,
  style: 'short',
});
const RIGHT = outcome(['hug'], ['hug', 'cry'], 0.9);
const SECOND = outcome(['hug'], ['cry', 'hug'], 0.6);
const OUTSIDE = outcome([], ['cry'], 0.3);

describe('the score from which an engine is sure', () => {
  it('is the least that keeps the precision', () => {
    expect(thresholdFor(0.9, [OUTSIDE, RIGHT, SECOND])).toBe(0.9);
    expect(thresholdFor(0.5, [OUTSIDE, RIGHT, SECOND])).toBe(0.6);
  });

  it('takes all of those that score the same, or none', () => {
    expect(thresholdFor(0.9, [RIGHT, { ...SECOND, score: RIGHT.score }])).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not exist where no precision is reached', () => {
    expect(thresholdFor(0.9, [SECOND, OUTSIDE])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('figures of an engine', () => {
  const figures = figuresOf([RIGHT, SECOND, OUTSIDE], 0.5);

  it('count right answers first and among three', () => {
    expect([figures.first.hits, figures.firstThree.hits, figures.first.of]).toEqual([1, 2, 2]);
  });

  it('give a right answer in second place half', () => {
    expect(figures.meanRank.value).toBe(0.75);
  });

  it('tell apart what is in scope by the score', () => {
    expect(figures.auc.value).toBe(1);
  });

  it('count as sure only what reaches the threshold', () => {
    expect([figures.sureAndRight.hits, figures.rightOfSure.of]).toEqual([1, 2]);
  });
});

describe('two engines on the same questions', () => {
  it('are compared question by question', () => {
    expect(aheadBy([RIGHT, RIGHT, OUTSIDE], [RIGHT, SECOND, OUTSIDE]).value).toBe(0.5);
  });
});
