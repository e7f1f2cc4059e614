import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../entrypoints/sheet/address.ts';

describe("the sheet's address", () => {
  it.each([
    ['#17', [17]],
    ['#17,4,23', [17, 4, 23]],
    ['#4,4', [4]],
  ])('%s names its answers', (hash, numbers) => {
    expect(readNumbers(hash)).toEqual(numbers);
  });

  it.each(['', '#', '#,', '#17,', '#refused-hug', '#-1', '#1e9'])('%s names none', (hash) => {
    expect(readNumbers(hash)).toEqual([]);
  });

  it('names no more than fit on paper', () => {
    expect(readNumbers(`#${Array.from({ length: 40 }, (_, i) => i).join(',')}`)).toHaveLength(12);
  });
});
