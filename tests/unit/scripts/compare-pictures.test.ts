import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { colourDifference, difference } from '../../../scripts/screenshots/compare.ts';

const [PAPER, ACCENT, OTHER] = [0xfc_fa_f6, 0x72_34_59, 0x34_72_59];

/** A sheet of paper with a button on it, and a few dots as letters have them. */
function picture(button = ACCENT, { x = 20, dots = 0 } = {}): Buffer {
  const png = new PNG({ width: 200, height: 100 });
  for (let at = 0; at < 200 * 100; at++) {
    const [column, line] = [at % 200, Math.floor(at / 200)];
    const onButton = column >= x && column < x + 60 && line >= 20 && line < 40;
    png.data.writeUInt32BE((((onButton ? button : PAPER) << 8) | 255) >>> 0, at * 4);
  }
  for (let dot = 0; dot < dots; dot++) png.data.writeUInt32BE(0x22_22_22_ff, (80 * 200 + dot * 2) * 4);
  return PNG.sync.write(png);
}

describe('pictures compared pixel by pixel', () => {
  it('are the same when nothing or almost nothing differs', () => {
    expect(difference(picture(), picture())).toBeUndefined();
    expect(difference(picture(), picture(ACCENT, { dots: 15 }))).toBeUndefined();
  });

  it('differ by a changed colour, place or size, with a picture that shows it', () => {
    const found = difference(picture(), picture(OTHER));
    expect(found?.words).toBe('differs in 1200 of 20000 pixels');
    expect(PNG.sync.read(found!.picture).width).toBe(200);
    expect(difference(picture(), picture(ACCENT, { x: 60 }))).toBeDefined();
    const smaller = PNG.sync.write(new PNG({ width: 190, height: 100 }));
    expect(difference(picture(), smaller)?.words).toBe('is 190 × 100 pixels instead of 200 × 100');
  });
});

describe('pictures compared by the colours of their surfaces', () => {
  it('are the same when things stand elsewhere', () => {
    expect(colourDifference(picture(), picture(ACCENT, { x: 60, dots: 90 }))).toBeUndefined();
  });

  it('differ by a changed colour, which is named', () => {
    expect(colourDifference(picture(), picture(OTHER))?.words).toBe('lacks the colours #723459');
  });
});
