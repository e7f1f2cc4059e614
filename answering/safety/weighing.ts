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

/** A reason by the places of its words in its sentence. */
type Placed = Omit<Reason, 'words'> & { from: number; to: number };

interface Model {
  /** One more than the number of a key, by open addressing; 0: free. */
  slots: Uint16Array;
  keys: Uint32Array;
  /** For each key one weight a kind. */
  weights: Int8Array;
  /** In which turn of weighing a key was last met: a feature counts once. */
  met: Uint32Array;
  turn: number;
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
  const slots = new Uint16Array(size);
  for (let i = 0, at = 0; i < count; i++) {
    const key = bytes.charCodeAt(at++) | (bytes.charCodeAt(at++) << 8) | (bytes.charCodeAt(at++) << 16);
    keys[i] = key;
    for (let k = 0; k < KINDS.length; k++) weights[i * KINDS.length + k] = bytes.charCodeAt(at++);
    let slot = key & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  return { slots, keys, weights, met: new Uint32Array(count), turn: 0 };
}

let model: Model | undefined;

/** The number of a feature, or -1 where the model knows none. */
function find({ slots, keys }: Model, key: number): number {
  const mask = slots.length - 1;
  for (let slot = key & mask; slots[slot]; slot = (slot + 1) & mask)
    if (keys[slots[slot]! - 1] === key) return slots[slot]! - 1;
  return -1;
}

/** Fewer features than this count as so many: a few words alone are not to weigh as much as a whole sentence. */
const FEWEST = 20;
/** How much a feature weighs among so many that the model knows; a long text is not to weigh more for its length. */
export const share = (known: number): number => Math.sqrt(30 / Math.max(FEWEST, known));

/**
 * Weighs some sentences: two logistic regressions over the same features.
 *
 * @returns for each of `KINDS` how far it is above the least at which it is told of (log-odds), so above 0 or not
 */
export function weigh(sentences: readonly Streams[]): number[] {
  model ??= unpack(trained.features);
  const { weights, met } = model;
  const turn = ++model.turn;
  let known = 0;
  let crisis = 0;
  let misconduct = 0;
  tellFeatures(sentences, (key) => {
    const found = find(model!, key);
    if (found < 0 || met[found] === turn) return;
    met[found] = turn;
    known++;
    crisis += weights[2 * found]!;
    misconduct += weights[2 * found + 1]!;
  });
  const unit = share(known) * trained.unit;
  return [crisis, misconduct].map((sum, k) => sum * unit + trained.bias[k]! - trained.least[k]!);
}

/** The features that spoke most for a danger, heaviest first, without those that lie within heavier ones. */
export function reasonsFor(kind: Kind, sentences: readonly Streams[], most: number): Reason[] {
  model ??= unpack(trained.features);
  const { weights } = model;
  const met = new Map<number, Placed>();
  tellFeatures(sentences, (key, sentence, from, to) => {
    const found = find(model!, key);
    if (found < 0 || to === 0 || met.has(found)) return;
    const weight = weights[found * KINDS.length + KINDS.indexOf(kind)]! * trained.unit;
    if (weight > 0) met.set(found, { sentence, weight, from, to });
  });
  const taken: Placed[] = [];
  for (const one of [...met.values()].sort((a, b) => b.weight - a.weight)) {
    if (taken.length === most) break;
    if (!taken.some((t) => t.sentence === one.sentence && t.from < one.to && one.from < t.to))
      taken.push(one);
  }
  return taken.map(({ sentence, weight, from, to }) => {
    const words = sentences[sentence]!.words.slice(from, to).join(' ');
    return { sentence, words, weight };
  });
}
