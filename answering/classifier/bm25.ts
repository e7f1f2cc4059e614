import { term } from '../normalise.ts';
import { hash, type PlacedFeature } from './features.ts';
import { partsOf, type Scoring } from './scoring.ts';
import type { Matrix, Row } from './sparse-matrix.ts';

/**
 * BM25 (Robertson et al. 1994) with all wordings of an answer as one document. The score is a sum over the query's
 * terms, so it is kept as a matrix like the classifier's: features by answers.
 */
const K = 1.2;
const B = 0.5;

/** The terms and neighbouring pairs of a text, with the words they are made of. */
export function placedBm25Features(typed: readonly string[]): PlacedFeature[] {
  const terms = typed.map(term);
  return terms.flatMap((t, i): PlacedFeature[] => {
    const here: PlacedFeature = [hash('w', t), [i]];
    return i + 1 < terms.length ? [here, [hash('b', `${t} ${terms[i + 1]}`), [i, i + 1]]] : [here];
  });
}

/** The terms and neighbouring pairs of a text, as hashes. */
export const bm25Features = (typed: readonly string[]): number[] =>
  placedBm25Features(typed).map(([feature]) => feature);

/** What adds less than this to a score is left out: no figure of dev is worse without it. */
const LEAST = 0.5;

/**
 * The matrix of BM25 weights for documents given as lists of features. What occurs only once is left out: it fills half the
 * matrix and hardly ever occurs again.
 */
export function bm25Rows(documents: readonly number[][]): Row[] {
  const average = documents.reduce((sum, d) => sum + d.length, 0) / documents.length;
  const counts = new Map<number, Map<number, number>>();
  documents.forEach((document, column) => {
    for (const f of document) {
      const row = counts.get(f) ?? new Map<number, number>();
      row.set(column, (row.get(column) ?? 0) + 1);
      counts.set(f, row);
    }
  });
  const recurs = (row: Map<number, number>) => row.size > 1 || [...row.values()].some((n) => n > 1);
  return [...counts]
    .filter(([, row]) => recurs(row))
    .sort(([a], [b]) => a - b)
    .map(([f, row]) => {
      const idf = Math.log(1 + (documents.length - row.size + 0.5) / (row.size + 0.5));
      return {
        hash: f,
        weight: idf,
        entries: [...row]
          .map(([column, n]): [number, number] => {
            const norm = K * (1 - B + (B * documents[column]!.length) / average);
            return [column, (idf * n * (K + 1)) / (n + norm)];
          })
          .filter(([, value]) => value >= LEAST),
      };
    })
    .filter(({ entries }) => entries.length);
}

/** BM25 scores of a text, each as a share of the best one (0 to 1). */
export function bm25Scores(matrix: Matrix, typed: readonly string[]): Scoring {
  // A pair that comes twice counts but once.
  const parts = partsOf(matrix, new Map(placedBm25Features(typed)), typed);
  const sums = new Float32Array(matrix.classes);
  for (const { row } of parts) matrix.add(row, 1, sums);
  const top = sums.reduce((top, score) => Math.max(top, score), 0) || 1;
  for (const part of parts) part.factor = 1 / top;
  return { scores: sums.map((score) => score / top), parts };
}
