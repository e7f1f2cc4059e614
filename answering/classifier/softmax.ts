import { features, placedFeatures } from './features.ts';
import { randomFrom } from './random.ts';
import { partsOf, type Scoring } from './scoring.ts';
import type { Matrix, Row } from './sparse-matrix.ts';

/** A text and the number of the class it belongs to. */
export interface Example {
  typed: readonly string[];
  label: number;
  /** How much the example counts; 1 unless said. */
  weight?: number;
}

/** A trained classifier: a row a feature, with the classes it speaks for or against. */
export interface Trained {
  rows: Row[];
  bias: Float32Array;
}

/** How the classifier is trained. Found on texts by voices held out; see `docs/quality.md`. */
export interface Training {
  epochs: number;
  rate: number;
  /** Pull of every weight towards zero, per step it takes part in. */
  decay: number;
  /** A feature must occur in this many texts. */
  leastTexts: number;
  /** Weights nearer to zero than this are dropped. */
  leastWeight: number;
  /** Weight of each example of the last class ("none of these"), whose texts outnumber the others'. */
  noneWeight: number;
}

export const TRAINING: Training = {
  epochs: 12,
  rate: 0.5,
  decay: 1e-6,
  leastTexts: 3,
  leastWeight: 0.6,
  noneWeight: 1,
};

function shuffled(n: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array | Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}

/**
 * Trains a multinomial logistic regression by AdaGrad (Duchi et al. 2011) on unit-length tf-idf vectors.
 * Deterministic. The last class is "none of these".
 */
export function train(examples: readonly Example[], classes: number, training: Training = TRAINING): Trained {
  const sets = examples.map((example) => features(example.typed));
  const texts = new Map<number, number>();
  for (const set of sets) for (const f of set) texts.set(f, (texts.get(f) ?? 0) + 1);
  const known = [...texts].filter(([, n]) => n >= training.leastTexts).sort(([a], [b]) => a - b);
  const idf = Float32Array.from(known, ([, n]) => Math.log(examples.length / n));
  const numberOf = new Map(known.map(([f], i) => [f, i]));

  const vectors = sets.map((set) => Uint32Array.from([...set].flatMap((f) => numberOf.get(f) ?? [])));
  const lengths = vectors.map((row) => Math.sqrt(row.reduce((sum, f) => sum + idf[f]! ** 2, 0)) || 1);

  const weights = new Float32Array(known.length * classes);
  const bias = new Float32Array(classes);
  const seen = new Float32Array(weights.length).fill(1e-3);
  const seenBias = new Float32Array(classes).fill(1e-3);
  const scores = new Float64Array(classes);
  const random = randomFrom(20261122);

  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const e of shuffled(examples.length, random)) {
      const row = vectors[e]!;
      const length = lengths[e]!;
      const { label, weight = 1 } = examples[e]!;
      scores.set(bias);
      for (const f of row) {
        const x = idf[f]! / length;
        const at = f * classes;
        for (let c = 0; c < classes; c++) scores[c]! += x * weights[at + c]!;
      }
      softmax(scores);
      scores[label]! -= 1;
      const importance = label === classes - 1 ? training.noneWeight : weight;
      for (let c = 0; c < classes; c++) {
        const g = scores[c]! * importance;
        scores[c] = g;
        seenBias[c]! += g * g;
        bias[c]! -= (training.rate * g) / Math.sqrt(seenBias[c]!);
      }
      for (const f of row) {
        const x = idf[f]! / length;
        const at = f * classes;
        for (let c = 0; c < classes; c++) {
          const g = scores[c]! * x;
          if (g < 1e-5 && g > -1e-5) continue;
          const i = at + c;
          seen[i]! += g * g;
          weights[i]! -= (training.rate * g) / Math.sqrt(seen[i]!) + training.decay * weights[i]!;
        }
      }
    }
  }

  const rows: Row[] = known.map(([hash], f) => {
    const row = weights.subarray(f * classes, (f + 1) * classes);
    // A constant over all classes cancels in the softmax; without it more weights are near zero.
    const mean = row.reduce((a, b) => a + b, 0) / classes;
    const entries: Row['entries'] = [];
    row.forEach((w, c) => {
      if (Math.abs(w - mean) >= training.leastWeight) entries.push([c, w - mean]);
    });
    return { hash, weight: idf[f]!, entries };
  });
  return { rows, bias };
}

/** Probabilities of all classes for a text, by a packed classifier. */
export function classify(matrix: Matrix, typed: readonly string[]): Scoring {
  const parts = partsOf(matrix, placedFeatures(typed), typed);
  const length = Math.sqrt(parts.reduce((sum, { row }) => sum + row.weight ** 2, 0)) || 1;
  const scores = Float32Array.from(matrix.bias);
  for (const part of parts) {
    part.factor = part.row.weight / length;
    matrix.add(part.row, part.factor, scores);
  }
  softmax(scores);
  return { scores, parts };
}
