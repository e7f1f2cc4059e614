import { SIGNALS, type Signals } from './signals.ts';
import trained from './weights.json' with { type: 'json' };

/**
 * The least likelihood at which a stretch of a post is marked, by how much the reader wants to see. Chosen on the posts
 * of tune and dev, none of them judged by weights that have seen it; `docs/quality.md` says what each gives.
 */
export const MARKED_AT = { sure: 0.88, balanced: 0.58, more: 0.25 } as const;
export type Sensitivity = keyof typeof MARKED_AT;

/** A title tells less of what is meant than a sentence among others, so more is asked of it. */
export const TITLE_MARKED_AT = 0.9;

/** A logistic regression: a weight for each signal, and what is added. */
export interface Weights {
  weights: Signals;
  bias: number;
}

/** How likely a stretch of a post asks one of our questions, 0 to 1: a logistic regression, trained by `npm run train:marks`. */
export function likelihood(signals: Signals, { weights, bias }: Weights = trained): number {
  const sum = SIGNALS.reduce((sum, name) => sum + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}
