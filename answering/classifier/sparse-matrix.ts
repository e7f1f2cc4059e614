/**
 * A sparse matrix of features by classes in one buffer, read in place: opening it computes nothing. Features are known by
 * 32-bit hashes and stand in their order, cut into slots by their topmost bits; within a slot their lowest bits tell them
 * apart.
 *
 * | part | type | length |
 * | --- | --- | --- |
 * | classes, features, entries, bits of a slot's number | u32 | 4 |
 * | scale of weights, scale of feature weights | f32 | 2 |
 * | bias | f32 | classes |
 * | first feature of each slot | u32 | slots + 1 |
 * | first entry of each slot | u32 | slots + 1 |
 * | lowest bits of each feature's hash | u16 | features |
 * | class of each entry | u8, or u16 where there are more than 255 classes | entries |
 * | number of each feature's entries | the same | features |
 * | feature weight | u8 | features |
 * | weight of each entry | i8 | entries |
 *
 * The length is a multiple of four, so that matrices can follow one another in a file.
 */
const HEADER = 6;

/** About how many features share a slot. */
const IN_SLOT = 16;

/** One feature: its hash, its own weight, and its entries by class. */
export interface Row {
  hash: number;
  weight: number;
  entries: [column: number, value: number][];
}

interface Shape {
  classes: number;
  features: number;
  entries: number;
  /** Bits of a slot's number. */
  bits: number;
}

/** The parts of a matrix, as views of a buffer, and where it ends. */
function layout({ classes, features, entries, bits }: Shape, buffer: ArrayBuffer, offset: number) {
  const Place = classes > 255 ? Uint16Array : Uint8Array;
  let at = offset + HEADER * 4;
  const from = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const slots = 2 ** bits + 1;
  return {
    numbers: new Uint32Array(buffer, offset, 4),
    scales: new Float32Array(buffer, offset + 16, 2),
    bias: new Float32Array(buffer, from(classes * 4), classes),
    firstFeature: new Uint32Array(buffer, from(slots * 4), slots),
    firstEntry: new Uint32Array(buffer, from(slots * 4), slots),
    hashes: new Uint16Array(buffer, from(features * 2), features),
    columns: new Place(buffer, from(entries * Place.BYTES_PER_ELEMENT), entries),
    counts: new Place(buffer, from(features * Place.BYTES_PER_ELEMENT), features),
    weights: new Uint8Array(buffer, from(features), features),
    values: new Int8Array(buffer, from(entries), entries),
  };
}

function byteLengthOf({ classes, features, entries, bits }: Shape): number {
  const place = classes > 255 ? 2 : 1;
  const words = HEADER + classes + 2 * (2 ** bits + 1);
  return Math.ceil((words * 4 + features * 2 + (features + entries) * (place + 1)) / 4) * 4;
}

/** What tells a hash from the others of its slot. Of the few that still look alike the first is found for all. */
const restOf = (hash: number) => hash & 0xffff;

/** The slot of a hash. A shift by 32 would be none. */
const slotOf = (hash: number, bits: number) => (bits ? hash >>> (32 - bits) : 0);

/** Packs rows (ascending by hash) into one buffer; weights are kept in 8 bits. */
export function packMatrix(rows: readonly Row[], bias: ArrayLike<number>): ArrayBuffer {
  const shape: Shape = {
    classes: bias.length,
    features: rows.length,
    entries: rows.reduce((sum, row) => sum + row.entries.length, 0),
    bits: Math.max(0, Math.ceil(Math.log2(rows.length / IN_SLOT))),
  };
  let top = 1e-9;
  let topWeight = 1e-9;
  for (const { weight, entries } of rows) {
    topWeight = Math.max(topWeight, weight);
    for (const [, value] of entries) top = Math.max(top, Math.abs(value));
  }
  const buffer = new ArrayBuffer(byteLengthOf(shape));
  const parts = layout(shape, buffer, 0);
  parts.numbers.set([shape.classes, shape.features, shape.entries, shape.bits]);
  parts.scales.set([top / 127, topWeight / 255]);
  parts.bias.set(bias);
  let at = 0;
  let slot = 0;
  const beginSlotsUpTo = (last: number, feature: number) => {
    for (; slot <= last; slot++) {
      parts.firstFeature[slot] = feature;
      parts.firstEntry[slot] = at;
    }
  };
  rows.forEach((row, f) => {
    beginSlotsUpTo(slotOf(row.hash, shape.bits), f);
    parts.hashes[f] = restOf(row.hash);
    parts.counts[f] = row.entries.length;
    parts.weights[f] = Math.round((row.weight / topWeight) * 255);
    for (const [column, value] of row.entries) {
      parts.columns[at] = column;
      parts.values[at] = Math.round((value / top) * 127);
      at += 1;
    }
  });
  beginSlotsUpTo(2 ** shape.bits, rows.length);
  return buffer;
}

/** Where a feature stands in a packed matrix: its own weight, and its entries from the first to before the end. */
export interface Place {
  weight: number;
  first: number;
  end: number;
}

/** A packed matrix, ready to be asked. */
export interface Matrix {
  classes: number;
  bias: Float32Array;
  /** Length in bytes. */
  byteLength: number;
  /** Finds a feature; undefined where the matrix does not know it. */
  find(hash: number): Place | undefined;
  /** Adds a feature's row, times a factor, to the scores. */
  add(row: Place, factor: number, scores: Float32Array): void;
  /** A feature's entry for one class; 0 where there is none. */
  at(row: Place, column: number): number;
}

/**
 * Opens a packed matrix that begins at a byte of a buffer, without copying it.
 *
 * @throws when the buffer ends before the matrix does, or holds no matrix
 */
export function openMatrix(buffer: ArrayBuffer, offset = 0): Matrix {
  const [classes = 0, features = 0, entries = 0, bits = 0] = new Uint32Array(buffer, offset, 4);
  const shape = { classes, features, entries, bits };
  const { scales, bias, firstFeature, firstEntry, hashes, columns, counts, weights, values } = layout(
    shape,
    buffer,
    offset,
  );
  const [scale = 0, weightScale = 0] = scales;
  if (firstFeature.at(-1) !== features || firstEntry.at(-1) !== entries)
    throw new Error('A bundled matrix is damaged.');

  return {
    classes,
    bias,
    byteLength: byteLengthOf(shape),
    find(hash) {
      const slot = slotOf(hash, bits);
      const end = firstFeature[slot + 1]!;
      const rest = restOf(hash);
      let first = firstEntry[slot]!;
      for (let f = firstFeature[slot]!; f < end; f++) {
        if (hashes[f] === rest) return { weight: weights[f]! * weightScale, first, end: first + counts[f]! };
        first += counts[f]!;
      }
      return undefined;
    },
    add({ first, end }, factor, scores) {
      const step = factor * scale;
      for (let i = first; i < end; i++) scores[columns[i]!]! += step * values[i]!;
    },
    at({ first, end }, column) {
      for (let i = first; i < end; i++) if (columns[i] === column) return values[i]! * scale;
      return 0;
    },
  };
}
