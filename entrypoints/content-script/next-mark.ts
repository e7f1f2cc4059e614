import { rectOnPage } from '../gate/frames.ts';
import type { Found } from './part.ts';

const inView = (mark: Found) => {
  const { top, bottom } = rectOnPage(mark);
  return bottom > 0 && top < innerHeight;
};

/**
 * Where the next mark is, or the one before: seen from the mark one was at last, if it is still on the screen, else from
 * what is on the screen. After the last comes the first.
 *
 * @param marks in page order
 * @param last key of the mark one was at last
 * @param by 1 for the next, -1 for the one before
 * @returns its index; undefined where there are no marks
 */
export function nextMark(marks: Found[], last: string | undefined, by: 1 | -1): number | undefined {
  if (!marks.length) return undefined;
  const at = marks.findIndex(({ question }) => question.key === last);
  if (at >= 0 && inView(marks[at]!)) return (at + by + marks.length) % marks.length;
  const found =
    by === 1
      ? marks.findIndex((mark) => rectOnPage(mark).bottom > 0)
      : marks.findLastIndex((mark) => rectOnPage(mark).top < innerHeight);
  return found >= 0 ? found : by === 1 ? 0 : marks.length - 1;
}
