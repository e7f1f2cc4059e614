import { isEmpty } from '../normalise.ts';
import { bm25Top, placedBm25Features } from './bm25.ts';
import { type PlacedFeature, placedFeatures } from './features.ts';
import type { Model } from './model.ts';
import type { Matrix } from './sparse-matrix.ts';

/** What answers are scored by: the classifier, and BM25 with its share. */
type Scales = Pick<Model, 'softmax' | 'bm25'> & { bm25Share: number };

/** What a judged text is made of, as far as the model knows it: whose row counts how much, and which words are in it. */
export type Known = { matrix: Matrix; row: number; factor: number; words: string[] }[];

/** Takes a text apart, once for all answers. */
export function knownOf({ softmax, bm25, bm25Share }: Scales, typed: readonly string[]): Known {
  const find = (matrix: Matrix, placed: Iterable<PlacedFeature>) =>
    [...placed].flatMap(([feature, at]) => {
      const row = matrix.find(feature);
      return row < 0 ? [] : [{ matrix, row, words: at.map((i) => typed[i]!) }];
    });
  const inSoftmax = find(softmax, placedFeatures(typed));
  const length = Math.sqrt(inSoftmax.reduce((sum, { row }) => sum + softmax.weight(row) ** 2, 0)) || 1;
  // The score counts a pair that comes twice but once.
  const once = new Map(placedBm25Features(typed));
  const top = bm25Top(bm25, typed) || 1;
  return [
    ...inSoftmax.map((known) => ({ ...known, factor: softmax.weight(known.row) / length })),
    ...find(bm25, once).map((known) => ({ ...known, factor: bm25Share / top })),
  ];
}

/** A judged text, and its share of the judgement; the shares add up to 1. */
export interface Reading {
  known: Known;
  share: number;
}

/**
 * How much each word speaks for one answer rather than for a rival: its part of the difference between their two
 * log-scores; without a rival, for it rather than for the average of all. A pair of words gives half to each. All words
 * together make up the whole difference, but for the classifier's bias.
 */
export function contributions(
  read: readonly Reading[],
  answer: number,
  rival: number | undefined,
): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { known, share } of read)
    for (const { matrix, row, factor, words } of known) {
      const against = rival === undefined ? 0 : matrix.at(row, rival);
      const part = (share * factor * (matrix.at(row, answer) - against)) / words.length;
      if (part) for (const word of words) parts.set(word, (parts.get(word) ?? 0) + part);
    }
  return parts;
}

/** The words that speak most for an answer (rather than for its rival), most telling first. */
export function reasons(read: readonly Reading[], answer: number, rival: number | undefined): string[] {
  return [...contributions(read, answer, rival)]
    .filter(([word, part]) => part > 0 && !isEmpty(word))
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}
