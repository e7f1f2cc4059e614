import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMatrix, packMatrix, type Row } from '../../../answering/classifier/sparse-matrix.ts';

const CLASSES = 5;
/** Hashes that their last bits tell apart, as they do all but a handful of real ones. */
const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), {
  maxLength: 40,
  selector: (hash) => hash & 0xffff,
});
const rows = hashes.chain((hashes) =>
  fc.tuple(
    ...hashes
      .sort((a, b) => a - b)
      .map((hash) =>
        fc
          .tuple(
            fc.double({ min: 0, max: 9, noNaN: true }),
            fc.uniqueArray(fc.tuple(fc.nat(CLASSES - 1), fc.double({ min: -4, max: 4, noNaN: true })), {
              selector: ([column]) => column,
            }),
          )
          .map(([weight, entries]): Row => ({ hash, weight, entries })),
      ),
  ),
);

describe('a packed matrix', () => {
  it('gives back every feature within the step of 8 bits', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const matrix = openMatrix(packMatrix(given, new Float32Array(CLASSES)));
        const top = Math.max(
          1e-9,
          ...given.flatMap(({ entries }) => entries.map(([, value]) => Math.abs(value))),
        );
        for (const { hash, entries } of given) {
          const row = matrix.find(hash)!;
          expect(row.end - row.first).toBe(entries.length);
          for (const [column, value] of entries)
            expect(Math.abs(matrix.at(row, column) - value)).toBeLessThanOrEqual(top / 127);
        }
      }),
    );
  });

  it('knows no feature that was not put in', () => {
    const matrix = openMatrix(packMatrix([{ hash: 7, weight: 1, entries: [[0, 1]] }], [0, 0]));
    expect([matrix.find(6), matrix.find(8)]).toEqual([undefined, undefined]);
  });

  it('holds more classes than fit in a byte', () => {
    const given: Row[] = [
      {
        hash: 3,
        weight: 1,
        entries: [
          [2, 1],
          [299, -2],
        ],
      },
    ];
    const matrix = openMatrix(packMatrix(given, new Float32Array(300)));
    expect(matrix.at(matrix.find(3)!, 299)).toBeCloseTo(-2);
    expect(matrix.at(matrix.find(3)!, 299 - 256)).toBe(0);
  });

  it('is refused where it is cut short or damaged', () => {
    const whole = packMatrix([{ hash: 7, weight: 1, entries: [[0, 1]] }], [0, 0]);
    expect(() => openMatrix(whole.slice(0, -4))).toThrow();
    const damaged = new Uint8Array(whole.slice());
    // The number of features, of which there is one.
    damaged[4] = 0;
    expect(() => openMatrix(damaged.buffer)).toThrow('damaged');
  });

  it('can follow another in the same buffer', () => {
    const first = packMatrix([{ hash: 1, weight: 1, entries: [[0, 1]] }], [0, 0, 0]);
    const second = packMatrix([{ hash: 2, weight: 1, entries: [[1, -2]] }], [0, 0]);
    const both = new Uint8Array(first.byteLength + second.byteLength);
    both.set(new Uint8Array(first));
    both.set(new Uint8Array(second), first.byteLength);
    const one = openMatrix(both.buffer);
    const two = openMatrix(both.buffer, one.byteLength);
    expect(two.at(two.find(2)!, 1)).toBeCloseTo(-2);
  });
});
