import { features } from '../../answering/classifier/features.ts';
import type { Example, Trained } from '../../answering/classifier/softmax.ts';

/**
 * A linear classifier as wide as the trained one, without the training, which takes time by the square of the number of
 * classes: each class is the mean of its texts (Rocchio 1971). For measuring time and size, not for answering.
 */
export function centroids(examples: readonly Example[], classes: number): Trained {
  const texts = new Map<number, number>();
  const means = Array.from({ length: classes }, () => new Map<number, number>());
  const sizes = new Uint32Array(classes);
  for (const { typed, label } of examples) {
    sizes[label]! += 1;
    for (const f of features(typed)) {
      texts.set(f, (texts.get(f) ?? 0) + 1);
      means[label]!.set(f, (means[label]!.get(f) ?? 0) + 1);
    }
  }
  const entries = new Map<number, [column: number, value: number][]>();
  means.forEach((counts, column) => {
    for (const [f, n] of counts) {
      // As in training: what hardly ever occurs is left out.
      if (texts.get(f)! < 3) continue;
      if (!entries.has(f)) entries.set(f, []);
      entries.get(f)!.push([column, n / sizes[column]!]);
    }
  });
  const rows = [...entries]
    .sort(([a], [b]) => a - b)
    .map(([hash, entries]) => ({ hash, weight: Math.log(examples.length / texts.get(hash)!), entries }));
  return { rows, bias: new Float32Array(classes) };
}
