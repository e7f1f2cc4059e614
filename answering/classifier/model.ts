import { features } from './features.ts';
import { softmax, type Trained } from './train.ts';

/**
 * The packed model: one buffer, read in place.
 *
 * | part | type | length |
 * | --- | --- | --- |
 * | mark, classes, features, entries | u32 | 4 |
 * | weight scale, idf scale | f32 | 2 |
 * | bias | f32 | classes |
 * | feature hashes, ascending | u32 | features |
 * | where each feature's entries begin | u32 | features + 1 |
 * | idf | u8 | features |
 * | class of each entry | u8 | entries |
 * | weight of each entry | i8 | entries |
 */
const MARK = 0x42533031;
const HEADER = 6;

/** Classifies texts: probabilities of all classes, the last being "none of these". */
export interface Model {
  classes: number;
  scores(typed: readonly string[]): Float32Array;
  /** Share of a text's weight that the model knows at all, 0 to 1. */
  known(typed: readonly string[]): number;
}

/**
 * Packs a trained model. For each feature the mean weight over all classes is taken off (it cancels in the softmax);
 * what is then below `least` is dropped and the rest kept in 8 bits.
 */
export function pack({ classes, hashes, idf, weights, bias }: Trained, least = 0.02): ArrayBuffer {
  const entryClass: number[] = [];
  const entryWeight: number[] = [];
  const keptHashes: number[] = [];
  const keptIdf: number[] = [];
  const begins: number[] = [];
  let top = 0;
  for (let f = 0; f < hashes.length; f++) {
    const row = weights.subarray(f * classes, (f + 1) * classes);
    const mean = row.reduce((a, b) => a + b, 0) / classes;
    const begin = entryClass.length;
    for (let c = 0; c < classes; c++) {
      const w = row[c]! - mean;
      if (Math.abs(w) < least) continue;
      entryClass.push(c);
      entryWeight.push(w);
      top = Math.max(top, Math.abs(w));
    }
    // A feature without entries still counts for the length of the vector, so it stays.
    begins.push(begin);
    keptHashes.push(hashes[f]!);
    keptIdf.push(idf[f]!);
  }
  begins.push(entryClass.length);

  const topIdf = keptIdf.reduce((a, b) => Math.max(a, b), 1);
  const n = keptHashes.length;
  const entries = entryClass.length;
  const words = HEADER + classes + n + n + 1;
  const buffer = new ArrayBuffer(words * 4 + n + entries * 2);
  const u32 = new Uint32Array(buffer, 0, words);
  const f32 = new Float32Array(buffer, 0, words);
  u32.set([MARK, classes, n, entries]);
  f32.set([top / 127, topIdf / 255], 4);
  f32.set(bias, HEADER);
  u32.set(keptHashes, HEADER + classes);
  u32.set(begins, HEADER + classes + n);
  const u8 = new Uint8Array(buffer, words * 4);
  u8.set(
    keptIdf.map((x) => Math.round((x / topIdf) * 255)),
    0,
  );
  u8.set(entryClass, n);
  new Int8Array(buffer, words * 4).set(
    entryWeight.map((w) => Math.round((w / top) * 127)),
    n + entries,
  );
  return buffer;
}

/**
 * Opens a packed model without copying it.
 *
 * @throws when the buffer is not a model
 */
export function openModel(buffer: ArrayBuffer): Model {
  const head = new Uint32Array(buffer, 0, Math.min(4, buffer.byteLength >> 2));
  if (head[0] !== MARK) throw new Error('The bundled model cannot be read.');
  const [, classes = 0, n = 0, entries = 0] = head;
  const words = HEADER + classes + n + n + 1;
  const u32 = new Uint32Array(buffer, 0, words);
  const f32 = new Float32Array(buffer, 0, words);
  const [scale = 0, idfScale = 0] = f32.subarray(4, 6);
  const bias = f32.subarray(HEADER, HEADER + classes);
  const hashes = u32.subarray(HEADER + classes, HEADER + classes + n);
  const begins = u32.subarray(HEADER + classes + n, words);
  const idf = new Uint8Array(buffer, words * 4, n);
  const entryClass = new Uint8Array(buffer, words * 4 + n, entries);
  const entryWeight = new Int8Array(buffer, words * 4 + n + entries, entries);
  const rarest = 255 * idfScale;

  const find = (hash: number): number => {
    let low = 0;
    let high = n - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = hashes[middle]!;
      if (at === hash) return middle;
      if (at < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };

  const look = (typed: readonly string[]) => {
    const found: number[] = [];
    let square = 0;
    let missing = 0;
    for (const hash of features(typed)) {
      const f = find(hash);
      if (f < 0) missing += rarest ** 2;
      else {
        found.push(f);
        square += (idf[f]! * idfScale) ** 2;
      }
    }
    return { found, square, missing };
  };

  return {
    classes,
    scores(typed) {
      const { found, square } = look(typed);
      const length = Math.sqrt(square) || 1;
      const scores = Float32Array.from(bias);
      for (const f of found) {
        const x = (idf[f]! * idfScale * scale) / length;
        for (let i = begins[f]!; i < begins[f + 1]!; i++) scores[entryClass[i]!]! += x * entryWeight[i]!;
      }
      softmax(scores);
      return scores;
    },
    known(typed) {
      const { square, missing } = look(typed);
      return square + missing ? square / (square + missing) : 0;
    },
  };
}
