import { type Streams, tellFeatures } from '../../answering/safety/features.ts';
import { readSentence } from '../../answering/safety/sentence.ts';
import { stretchesOf } from '../../answering/safety/stretches.ts';
import { KINDS, share } from '../../answering/safety/weighing.ts';
import { splitSentences } from '../../reading/sentences.ts';
import type { DangerExample } from './danger-examples.ts';
import { type SparseExample, trainSparse } from './sparse-logistic.ts';

/** An example with the keys of the features of its stretches. */
export interface Seen extends DangerExample {
  /** What it is learnt from: where there is danger, the whole text, for nobody has said in which stretch. */
  learnt: readonly Set<number>[];
  stretches: readonly Set<number>[];
}

/** A model: what is added, and a weight a kind for each key that it knows. */
export interface DangerModel {
  bias: readonly number[];
  weights: ReadonlyMap<number, readonly number[]>;
}

/** A feature that fewer texts have is left out. */
const FEWEST_TEXTS = 3;
/** So many features are kept: the file stays below 150 KB. */
const MOST_FEATURES = 20_000;
const L2 = 0.6;

const keysOf = (sentences: readonly Streams[]): Set<number> => {
  const keys = new Set<number>();
  tellFeatures(sentences, (key) => keys.add(key));
  return keys;
};

/** Reads examples into the keys of their features. */
export const see = (examples: readonly DangerExample[]): Seen[] =>
  examples.map((example) => {
    const sentences = splitSentences(example.text).flatMap(({ start, end }) =>
      readSentence(example.text.slice(start, end)),
    );
    const stretches = stretchesOf(sentences).map(keysOf);
    const learnt = example.kind && stretches.length > 1 ? [keysOf(sentences)] : stretches;
    return { ...example, stretches, learnt };
  });

function trainOn(seen: readonly Seen[], keys: readonly number[]): DangerModel {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const rows = seen.flatMap(({ learnt, kind, weight }) =>
    learnt.map((own) => {
      const features = Int32Array.from([...own].flatMap((key) => numbers.get(key) ?? []));
      return { features, value: share(features.length), kind, weight };
    }),
  );
  const trained = KINDS.map((kind) =>
    trainSparse(
      rows.map((row): SparseExample => ({ ...row, belongs: row.kind === kind })),
      keys.length,
      L2,
    ),
  );
  return {
    bias: trained.map((weights) => weights[keys.length]!),
    weights: new Map(keys.map((key, number) => [key, trained.map((weights) => weights[number]!)])),
  };
}

/** Trains on everything, keeps the features that tell most, and trains once more on these. */
export function trainDanger(seen: readonly Seen[]): DangerModel {
  const texts = new Map<number, number>();
  for (const { learnt } of seen)
    for (const keys of learnt) for (const key of keys) texts.set(key, (texts.get(key) ?? 0) + 1);
  const met = [...texts.keys()].filter((key) => texts.get(key)! >= FEWEST_TEXTS).sort((a, b) => a - b);
  const { weights } = trainOn(seen, met);
  const heavy = (key: number) =>
    Math.max(...weights.get(key)!.map(Math.abs)) * Math.sqrt(Math.min(20, texts.get(key)!));
  const kept = met.sort((a, b) => heavy(b) - heavy(a) || a - b).slice(0, MOST_FEATURES);
  return trainOn(
    seen,
    kept.sort((a, b) => a - b),
  );
}

/** How much each of `KINDS` the text tells of (log-odds): its highest stretch. */
export function score({ bias, weights }: DangerModel, { stretches }: Pick<Seen, 'stretches'>): number[] {
  const highest = KINDS.map(() => -Infinity);
  for (const keys of stretches) {
    const known = [...keys].flatMap((key) => {
      const weight = weights.get(key);
      return weight ? [weight] : [];
    });
    KINDS.forEach((_, k) => {
      const sum = known.reduce((sum, weight) => sum + weight[k]!, 0);
      highest[k] = Math.max(highest[k]!, bias[k]! + share(known.length) * sum);
    });
  }
  return highest;
}
