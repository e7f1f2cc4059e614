/**
 * A sparse matrix of features by classes in one buffer, read in place.
 *
 * | part | type | length |
 * | --- | --- | --- |
 * | classes, features, entries | u32 | 3 |
 * | scale of weights, scale of feature weights | f32 | 2 |
 * | bias | f32 | classes |
 * | feature hashes, ascending | u32 | features |
 * | where each feature's entries begin | u32 | features + 1 |
 * | feature weight | u8 | features |
 * | class of each entry | u8 | entries |
 * | weight of each entry | i8 | entries |
 *
 * The length is a multiple of four, so that matrices can follow one another in a file.
 */
const HEADER = 5;

/** One feature: its hash, its own weight, and its entries by class. */
export interface Row {
  hash: number;
  weight: number;
  entries: [column: number, value: number][];
}

/** Packs rows (ascending by hash) into one buffer; weights are kept in 8 bits. */
export function packMatrix(rows: readonly Row[], bias: ArrayLike<number>): ArrayBuffer {
  const classes = bias.length;
  const n = rows.length;
  const entries = rows.reduce((sum, row) => sum + row.entries.length, 0);
  let top = 1e-9;
  let topWeight = 1e-9;
  for (const { weight, entries } of rows) {
    topWeight = Math.max(topWeight, weight);
    for (const [, value] of entries) top = Math.max(top, Math.abs(value));
  }
  const head = HEADER + classes + n + n + 1;
  const length = head * 4 + n + entries * 2;
  const buffer = new ArrayBuffer(Math.ceil(length / 4) * 4);
  const u32 = new Uint32Array(buffer, 0, head);
  const f32 = new Float32Array(buffer, 0, head);
  const u8 = new Uint8Array(buffer, head * 4);
  const i8 = new Int8Array(buffer, head * 4);
  u32.set([classes, n, entries]);
  f32.set([top / 127, topWeight / 255], 3);
  f32.set(bias, HEADER);
  let at = 0;
  rows.forEach((row, f) => {
    u32[HEADER + classes + f] = row.hash;
    u32[HEADER + classes + n + f] = at;
    u8[f] = Math.round((row.weight / topWeight) * 255);
    for (const [column, value] of row.entries) {
      u8[n + at] = column;
      i8[n + entries + at] = Math.round((value / top) * 127);
      at += 1;
    }
  });
  u32[HEADER + classes + n + n] = at;
  return buffer;
}

/** A packed matrix, ready to be asked. */
export interface Matrix {
  classes: number;
  bias: Float32Array;
  /** Length in bytes. */
  byteLength: number;
  /** Number of a feature, or -1. */
  find(hash: number): number;
  /** A feature's own weight. */
  weight(feature: number): number;
  /** Adds a feature's row, times a factor, to the scores. */
  add(feature: number, factor: number, scores: Float32Array): void;
  /** A feature's entry for one class; 0 where there is none. */
  at(feature: number, column: number): number;
}

/** Opens a packed matrix that begins at a byte of a buffer, without copying it. */
export function openMatrix(buffer: ArrayBuffer, offset = 0): Matrix {
  const [classes = 0, n = 0, entries = 0] = new Uint32Array(buffer, offset, 3);
  const head = HEADER + classes + n + n + 1;
  const u32 = new Uint32Array(buffer, offset, head);
  const f32 = new Float32Array(buffer, offset, head);
  const [scale = 0, weightScale = 0] = f32.subarray(3, HEADER);
  const hashes = u32.subarray(HEADER + classes, HEADER + classes + n);
  const begins = u32.subarray(HEADER + classes + n, head);
  const rest = offset + head * 4;
  const weights = new Uint8Array(buffer, rest, n);
  const columns = new Uint8Array(buffer, rest + n, entries);
  const values = new Int8Array(buffer, rest + n + entries, entries);
  return {
    classes,
    bias: f32.subarray(HEADER, HEADER + classes),
    byteLength: Math.ceil((head * 4 + n + entries * 2) / 4) * 4,
    find(hash) {
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
    },
    weight: (feature) => weights[feature]! * weightScale,
    add(feature, factor, scores) {
      const step = factor * scale;
      for (let i = begins[feature]!; i < begins[feature + 1]!; i++) scores[columns[i]!]! += step * values[i]!;
    },
    at(feature, column) {
      for (let i = begins[feature]!; i < begins[feature + 1]!; i++)
        if (columns[i] === column) return values[i]! * scale;
      return 0;
    },
  };
}
