import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off (0 to 1), as Pixelmatch counts it, and how much of a picture may be. */
const COLOUR_TOLERANCE = 0.1;
const AREA_TOLERANCE = 0.001;

/** A colour is one of the picture's own if it fills so much of it: surfaces do, the edges of letters do not. */
const AREA_OF_SURFACE = 0.004;

/** How many steps (of 255) a surface's colour may be off, in red, green and blue together. */
const STEPS = 6;

/** What is wrong with a picture: in words, and a picture to see it. */
export interface Difference {
  words: string;
  picture: Buffer;
}

/** Compares two pictures (PNG) pixel by pixel. Undefined where they are the same. */
export function difference(expected: Buffer, got: Buffer): Difference | undefined {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(got)];
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { words: `is ${b.width} × ${b.height} pixels instead of ${width} × ${height}`, picture: got };
  const drawn = new PNG({ width, height });
  const off = pixelmatch(a.data, b.data, drawn.data, width, height, { threshold: COLOUR_TOLERANCE });
  if (off <= width * height * AREA_TOLERANCE) return undefined;
  return { words: `differs in ${off} of ${width * height} pixels`, picture: PNG.sync.write(drawn) };
}

type Colour = [red: number, green: number, blue: number];

function surfaceColours(png: Buffer): Colour[] {
  const { width, height, data } = PNG.sync.read(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = width * height * AREA_OF_SURFACE;
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

const hex = (colour: Colour) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/**
 * Compares the colours of surfaces only, which do not depend on a machine's fonts: each colour that fills a fair part
 * of the expected picture must be on the other one. Undefined where that is so.
 */
export function colourDifference(expected: Buffer, got: Buffer): Difference | undefined {
  const there = surfaceColours(got);
  const near = (a: Colour, b: Colour) => a.reduce((sum, part, i) => sum + Math.abs(part - b[i]!), 0) <= STEPS;
  const missing = surfaceColours(expected).filter((colour) => !there.some((other) => near(colour, other)));
  if (!missing.length) return undefined;
  return { words: `lacks the colours ${missing.map(hex).join(', ')}`, picture: got };
}
