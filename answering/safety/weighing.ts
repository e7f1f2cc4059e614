import { KEY_BITS, type Streams, tellFeatures } from './features.ts';
import trained from './weights.json' with { type: 'json' };

/** Dangers that a text may tell of; the one that goes before the other stands first. */
export const KINDS = ['crisis', 'misconduct'] as const;
export type Kind = (typeof KINDS)[number];

/** Words that spoke for a danger, and how much. */
export interface Reason {
  sentence: number;
  words: string;
  weight: number;
}

interface Model {
  /** Where a key stands, by open addressing; -1: free. */
  slots: Int32Array;
  keys: Uint32Array;
  /** For each key one weight a kind. */
  weights: Int8Array;
}

/** Bytes of a feature: its key, then a weight a kind. */
const KEY_BYTES = KEY_BITS / 8;
const BYTES = KEY_BYTES + KINDS.length;

/** Packs features for `weights.json`. */
export function pack(features: readonly { key: number; weights: readonly number[] }[]): string {
  const bytes = features.flatMap(({ key, weights }) => [
    key & 255,
    (key >>> 8) & 255,
    key >>> 16,
    ...weights.map((weight) => weight & 255),
  ]);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function unpack(packed: string): Model {
  const bytes = atob(packed);
  const count = bytes.length / BYTES;
  const keys = new Uint32Array(count);
  const weights = new Int8Array(count * KINDS.length);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const slots = new Int32Array(size).fill(-1);
  for (let i = 0, at = 0; i < count; i++) {
    const key = bytes.charCodeAt(at++) | (bytes.charCodeAt(at++) << 8) | (bytes.charCodeAt(at++) << 16);
    keys[i] = key;
    for (let k = 0; k < KINDS.length; k++) weights[i * KINDS.length + k] = bytes.charCodeAt(at++);
    let slot = key & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i;
  }
  return { slots, keys, weights };
}

let model: Model | undefined;

/** The number of a feature, or -1 where the model knows none. */
function find({ slots, keys }: Model, key: number): number {
  let slot = key & (slots.length - 1);
  let found = slots[slot]!;
  while (found >= 0 && keys[found] !== key) {
    slot = (slot + 1) & (slots.length - 1);
    found = slots[slot]!;
  }
  return found;
}

/** Fewer features than this count as so many: a few words alone are not to weigh as much as a whole sentence. */
const FEWEST = 10;
/** How much a feature weighs among so many that the model knows; a long text is not to weigh more for its length. */
export const share = (known: number): number => Math.sqrt(30 / Math.max(FEWEST, known));

/**
 * Weighs some sentences: two logistic regressions over the same features.
 *
 * @returns for each of `KINDS` how far it is above the least at which it is told of (log-odds), so above 0 or not
 */
export function weigh(sentences: readonly Streams[]): number[] {
  model ??= unpack(trained.features);
  const { weights } = model;
  const met = new Set<number>();
  const sums = KINDS.map(() => 0);
  tellFeatures(sentences, (key) => {
    const found = find(model!, key);
    if (found < 0 || met.has(found)) return;
    met.add(found);
    for (let k = 0; k < sums.length; k++) sums[k]! += weights[found * KINDS.length + k]!;
  });
  const unit = share(met.size) * trained.unit;
  return sums.map((sum, k) => sum * unit + trained.bias[k]! - trained.least[k]!);
}

/** The features that spoke most for a danger, heaviest first, without those that lie within heavier ones. */
export function reasonsFor(kind: Kind, sentences: readonly Streams[], most: number): Reason[] {
  model ??= unpack(trained.features);
  const { weights } = model;
  const met = new Map<number, Reason & { from: number; to: number }>();
  tellFeatures(sentences, (key, sentence, from, to) => {
    const found = find(model!, key);
    if (found < 0 || met.has(found)) return;
    const weight = weights[found * KINDS.length + KINDS.indexOf(kind)]! * trained.unit;
    const words = sentences[sentence]!.words.slice(from, to).join(' ');
    if (weight > 0 && words) met.set(found, { sentence, words, weight, from, to });
  });
  const taken: (Reason & { from: number; to: number })[] = [];
  for (const one of [...met.values()].sort((a, b) => b.weight - a.weight)) {
    if (taken.length === most) break;
    if (!taken.some((t) => t.sentence === one.sentence && t.from < one.to && one.from < t.to)) taken.push(one);
  }
  return taken.map(({ sentence, words, weight }) => ({ sentence, words, weight }));
}
