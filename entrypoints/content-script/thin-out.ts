import type { Found } from './part.ts';

/** The most marks on one screen. */
const MOST = 12;

/** Keeps at most twelve marks a screen, the surest ones. */
export function thinOut(marks: Found[]): Found[] {
  if (marks.length <= MOST) return marks;
  const sureness = ({ question }: Found) => question.matches[0]?.confidence ?? 0;
  const kept = new Map<Found, number>();
  for (const mark of marks.toSorted((a, b) => sureness(b) - sureness(a))) {
    const { top } = mark.range.getBoundingClientRect();
    const near = [...kept.values()].filter((other) => Math.abs(other - top) < innerHeight);
    if (near.length < MOST) kept.set(mark, top);
  }
  return marks.filter((mark) => kept.has(mark));
}
