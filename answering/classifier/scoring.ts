import type { PlacedFeature } from './features.ts';
import type { Matrix, Place } from './sparse-matrix.ts';

/** A feature of a text that a matrix knows: its row there, how much that counts, and the words that it is made of. */
export interface Part {
  matrix: Matrix;
  row: Place;
  factor: number;
  words: string[];
}

/** What a matrix says of a text: a score for each class, and the parts of the text that they were added up from. */
export interface Scoring {
  scores: Float32Array;
  parts: Part[];
}

/** Looks a text's features up, each with the factor 1. */
export const partsOf = (matrix: Matrix, placed: Iterable<PlacedFeature>, typed: readonly string[]): Part[] =>
  [...placed].flatMap(([feature, at]) => {
    const row = matrix.find(feature);
    return row ? [{ matrix, row, factor: 1, words: at.map((i) => typed[i]!) }] : [];
  });
