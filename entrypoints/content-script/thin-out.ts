import type { Found } from './part.ts';

/** The most marks on one screen. */
const MOST = 12;
/** How much of a page is about a screen, in characters: measuring pixels would make the page lay itself out. */
const SCREEN = 4000;

/** Keeps at most twelve marks a screen, the surest ones. */
export function thinOut(marks: Found[]): Found[] {
  if (marks.length <= MOST) return marks;
  const screens = new Map<number, Found[]>();
  for (const mark of marks.toSorted((a, b) => b.confidence - a.confidence)) {
    const screen = Math.floor(mark.at / SCREEN);
    const near = [screen - 1, screen, screen + 1]
      .flatMap((number) => screens.get(number) ?? [])
      .filter(({ at }) => Math.abs(at - mark.at) < SCREEN);
    if (near.length < MOST) screens.set(screen, [...(screens.get(screen) ?? []), mark]);
  }
  const kept = new Set([...screens.values()].flat());
  return marks.filter((mark) => kept.has(mark));
}
