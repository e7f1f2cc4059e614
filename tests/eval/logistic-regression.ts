import type { Weights } from '../../answering/marks/likelihood.ts';
import { SIGNALS, type Signals } from '../../answering/marks/signals.ts';

/** What is seen of a stretch of a post, and whether it asks one of our questions. */
export interface Example {
  signals: Signals;
  asks: boolean;
  /** How much it counts; 1 unless said. */
  weight?: number;
}

const STEPS = 30;

/**
 * Trains a logistic regression with a ridge penalty by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman 2009, section 4.4.1), on signals brought to mean 0 and deviation 1.
 *
 * @param l2 the penalty's weight; the bias bears none
 */
export function train(examples: readonly Example[], l2: number): Weights {
  const n = examples.length;
  const columns = SIGNALS.map((name) => {
    const values = examples.map(({ signals }) => signals[name]);
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n) || 1;
    return { name, mean, deviation };
  });
  const rows = examples.map(({ signals }) => [
    1,
    ...columns.map(({ name, mean, deviation }) => (signals[name] - mean) / deviation),
  ]);
  const size = SIGNALS.length + 1;
  const w = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((weight, j) => (j ? l2 * weight : 0));
    const curvature = w.map((_, i) => w.map((_, j) => (i === j && i ? l2 : 0)));
    rows.forEach((row, e) => {
      const { asks, weight = 1 } = examples[e]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j]!, 0)));
      const error = weight * (p - (asks ? 1 : 0));
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * row[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += weight * p * (1 - p) * row[i]! * row[j]!;
      }
    });
    solve(curvature, gradient).forEach((change, j) => {
      w[j]! -= change;
    });
  }
  const weights = Object.fromEntries(
    columns.map(({ name, deviation }, j) => [name, w[j + 1]! / deviation]),
  ) as Signals;
  const bias = columns.reduce((sum, { name, mean }) => sum - weights[name] * mean, w[0]!);
  return { weights, bias };
}

/** Solves a square system of linear equations by Gaussian elimination with pivoting. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const n = a.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r]![i]!) > Math.abs(a[pivot]![i]!)) pivot = r;
    [a[i], a[pivot]] = [a[pivot]!, a[i]!];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = a[r]![i]! / a[i]![i]!;
      for (let c = i; c <= n; c++) a[r]![c]! -= factor * a[i]![c]!;
    }
  }
  return a.map((row, i) => row[n]! / row[i]!);
}
