import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../entrypoints/library/use-address.ts';

describe("the library's address", () => {
  it.each([
    ['#a/17', { at: 'answer', number: 17, print: false }],
    ['#p/17', { at: 'answer', number: 17, print: true }],
    ['#t/3', { at: 'topic', number: 3 }],
    ['#handed', { at: 'handed' }],
    ['#saved', { at: 'saved' }],
    ['#all', { at: 'all' }],
    ['', { at: 'all' }],
  ])('%s names its view', (hash, address) => {
    expect(readAddress(hash)).toEqual(address);
  });

  it.each(['#a/', '#a/-1', '#a/1e9', '#a/17/../2', '#a/can-i-hug', '#q/can i hug'])(
    '%s names nothing',
    (hash) => {
      expect(readAddress(hash)).toEqual({ at: 'all' });
    },
  );
});
