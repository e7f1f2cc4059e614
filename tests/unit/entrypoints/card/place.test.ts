import { describe, expect, it } from 'vitest';
import { chooseSide, keepIn, placeBeside, roomBeside } from '../../../../entrypoints/card/place.ts';

const window = { width: 1000, height: 800 };
const card = { x: 0, y: 0, width: 320, height: 200 };
const markAt = (x: number, y: number) => ({ x, y, width: 120, height: 20 });

describe('the card', () => {
  it('stands below its mark and starts where the mark starts', () => {
    const mark = markAt(200, 100);
    const side = chooseSide(mark, card, window);
    expect(side).toBe('below');
    expect(placeBeside(mark, card, window, side)).toEqual({ x: 200, y: 128 });
  });

  it('stands above where there is too little room below', () => {
    const mark = markAt(200, 700);
    const side = chooseSide(mark, card, window);
    expect(side).toBe('above');
    expect(placeBeside(mark, card, window, side)).toEqual({ x: 200, y: 492 });
  });

  it('does not cross the side edges of the window', () => {
    expect(placeBeside(markAt(900, 100), card, window, 'below').x).toBe(672);
    expect(placeBeside(markAt(-40, 100), card, window, 'below').x).toBe(8);
  });

  it('is wholly in the window when it opens, even where the window is low', () => {
    const low = { width: 1000, height: 260 };
    const mark = markAt(200, 120);
    const { y } = placeBeside(mark, card, low, chooseSide(mark, card, low));
    expect(keepIn(y, card, low)).toBe(52);
    expect(keepIn(y, { ...card, height: 400 }, low)).toBe(8);
  });

  it('is as high as the room beside its mark, so that the mark can be read', () => {
    const low = { width: 1000, height: 560 };
    const mark = markAt(200, 280);
    expect(chooseSide(mark, { ...card, height: 320 }, low)).toBe('above');
    expect(roomBeside(mark, low, 'above')).toBe(264);
    expect(roomBeside(mark, { height: 300 }, 'below')).toBe(160);
  });
});
