import { KEY_BITS, type Streams, tellFeatures } from './features.ts';
import trained from './weights.json' with { type: 'json' };

/** Dangers that a text may tell of; the one that goes before the other stands first. */
export const KINDS = ['crisis', 'misconduct'] as const;
export type Kind = (typeof KINDS)[number];

/** How far above the least a post on a page must be, of which nobody asked (log-odds). */
export const BAR_ON_PAGES = trained.barOnPages;

/** Words that spoke for a danger, and how much. */
export interface Reason {
  sentence: number;
  words: string;
  weight: number;
}

/** A reason by the places of its words in its sentence. */
type Placed = Omit<Reason, 'words'> & { from: number; to: number };

interface Model {
  /** The bytes of `pack`, as characters: they are read where they stand, so that nothing is built first. */
  packed: string;
  count: number;
  /** In which turn of weighing a feature was last met: it counts once. */
  met: Uint32Array;
  turn: number;
}

/** The highest bits of a key say in which group it is; a group has a handful of keys. */
const GROUP_BITS = 12;
const GROUPS = 1 << GROUP_BITS;
/** Bytes that say where the groups begin, and the last ends. */
const INDEX_BYTES = 2 * (GROUPS + 1);
/** The lowest bits of a key, which tell it from the others of its group. */
const REST = 0xffff;
/** Bytes of a feature: the rest of its key, then a weight a kind. */
const BYTES = 2 + KINDS.length;

const groupOf = (key: number) => key >>> (KEY_BITS - GROUP_BITS);

/** Packs features, sorted by key, for `weights.json`: where each group of keys begins, then each feature. */
export function pack(features: readonly { key: number; weights: readonly number[] }[]): string {
  const bytes: number[] = [];
  for (let group = 0, at = 0; group <= GROUPS; group++) {
    while (at < features.length && groupOf(features[at]!.key) < group) at++;
    bytes.push(at >>> 8, at & 255);
  }
  for (const { key, weights } of features)
    bytes.push((key >>> 8) & 255, key & 255, ...weights.map((weight) => weight & 255));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function load(): Model {
  const packed = atob(trained.features);
  const count = (packed.length - INDEX_BYTES) / BYTES;
  return { packed, count, met: new Uint32Array(count), turn: 0 };
}

let model: Model | undefined;

const pairAt = (packed: string, at: number) => (packed.charCodeAt(at) << 8) | packed.charCodeAt(at + 1);

/** The number of a feature, or -1 where the model knows none. */
function find({ packed }: Model, key: number): number {
  const group = 2 * groupOf(key);
  const rest = key & REST;
  const end = pairAt(packed, group + 2);
  for (let number = pairAt(packed, group); number < end; number++)
    if (pairAt(packed, INDEX_BYTES + number * BYTES) === rest) return number;
  return -1;
}

/** The weight of a feature for a kind: a signed byte. */
const weightOf = ({ packed }: Model, found: number, kind: number) =>
  (packed.charCodeAt(INDEX_BYTES + found * BYTES + 2 + kind) << 24) >> 24;

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
  model ??= load();
  const { met } = model;
  const turn = ++model.turn;
  let known = 0;
  let crisis = 0;
  let misconduct = 0;
  tellFeatures(sentences, (key) => {
    const found = find(model!, key);
    if (found < 0 || met[found] === turn) return;
    met[found] = turn;
    known++;
    crisis += weightOf(model!, found, 0);
    misconduct += weightOf(model!, found, 1);
  });
  const unit = share(known) * trained.unit;
  return [crisis, misconduct].map((sum, k) => sum * unit + trained.bias[k]! - trained.least[k]!);
}

/** The features that spoke most for a danger, heaviest first, without those that lie within heavier ones. */
export function reasonsFor(kind: Kind, sentences: readonly Streams[], most: number): Reason[] {
  model ??= load();
  const own = KINDS.indexOf(kind);
  const met = new Map<number, Placed>();
  tellFeatures(sentences, (key, sentence, from, to) => {
    const found = find(model!, key);
    if (found < 0 || to === 0 || met.has(found)) return;
    const weight = weightOf(model!, found, own) * trained.unit;
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
