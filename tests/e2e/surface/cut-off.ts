import { controls, nameOf, seen, surface, textsOf } from './surface.ts';

/** Boxes lie on fractions of a pixel. */
const ROUNDING = 1;

const ruler = new OffscreenCanvas(1, 1).getContext('2d')!;

/** Whether the words that a field shows by itself are cut off; a hint may end in an ellipsis, as it is not the name. */
function isTooNarrow(field: Element): boolean {
  const style = getComputedStyle(field);
  if (field instanceof HTMLInputElement && style.textOverflow === 'ellipsis') return false;
  ruler.font = style.font;
  const room =
    field.clientWidth -
    Number.parseFloat(style.paddingInlineStart) -
    Number.parseFloat(style.paddingInlineEnd);
  return ruler.measureText(hintOf(field)).width > room + ROUNDING;
}

/** What stands on a field's only line before somebody writes there. */
function hintOf(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  return field instanceof HTMLInputElement ? field.placeholder : '';
}

/** Says of each element that holds more than it shows. A box may scroll, but not sideways. */
function* overfull(element: Element): Generator<string> {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + ROUNDING)
    yield 'is cut off at a side';
  if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + ROUNDING)
    yield 'is cut off below';
}

/** What cannot be seen as a whole at the window's width: words and controls beside it, cut off or beside their box. */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (surface() === document.body && document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`);

  const isOutside = ({ left, right }: DOMRect, from = 0, to = width) =>
    left < from - ROUNDING || right > to + ROUNDING;
  const boxes = new Set<Element>(controls());
  for (const element of seen()) {
    const name = () => nameOf(element);
    if (element.matches('input, select')) {
      if (isTooNarrow(element)) found.push(`${name()} is too narrow for “${hintOf(element)}”`);
    } else for (const wrong of overfull(element)) found.push(`${name()} ${wrong}`);
    if ((boxes.has(element) || element === surface()) && isOutside(element.getBoundingClientRect()))
      found.push(`${name()} lies outside`);

    const control = element.closest('button, a[href], summary, select');
    const box = control && getComputedStyle(control).display !== 'inline' && control.getBoundingClientRect();
    for (const text of textsOf(element)) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      if (rects.some((rect) => isOutside(rect))) found.push(`words of ${name()} lie outside`);
      else if (box && rects.some((rect) => isOutside(rect, box.left, box.right)))
        found.push(`words of ${name()} lie beside their box`);
    }
  }
  return found;
}
