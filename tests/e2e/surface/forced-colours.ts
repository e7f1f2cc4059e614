import { contrast, ground, system } from './colours.ts';
import { controls, nameOf, seen, surface, textsOf } from './surface.ts';

/** What WCAG 2.2 asks of text (1.4.3), and of controls and their states (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/** A ring of focus is to be two pixels at least. */
const RING = 2;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const PARTS = ['', '::before', '::after'];

/** Whether an element stands out from what is around it by an edge or by its ground. */
function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const behind = ground(element.parentElement);
  const isLine = (width: string, colour: string) =>
    Number.parseFloat(width) >= 1 && contrast(colour, behind) >= SHAPE;
  return (
    contrast(style.backgroundColor, behind) >= SHAPE ||
    SIDES.some((side) => isLine(style[`border${side}Width`], style[`border${side}Color`])) ||
    (style.outlineStyle !== 'none' && isLine(style.outlineWidth, style.outlineColor))
  );
}

const isLink = (element: Element): boolean => {
  const { color, textDecorationLine } = getComputedStyle(element);
  return (
    textDecorationLine.includes('underline') || (color === system.LinkText && color !== system.CanvasText)
  );
};

/** Whether the browser draws an element in a way of its own: a tick, a circle, a triangle. */
const isNative = (element: Element): boolean =>
  (element.matches('input[type=checkbox], input[type=radio]') &&
    getComputedStyle(element).appearance !== 'none') ||
  (element.matches('summary') && getComputedStyle(element).display === 'list-item');

/** Whether it can be seen that an element can be used. Tabs and entries of a menu have the edge of their group. */
function looksUsable(control: Element): boolean {
  if (hasEdge(control) || isLink(control) || isNative(control)) return true;
  const words = [...control.querySelectorAll('*')].filter((inner) => textsOf(inner).length);
  if (words.length && words.every(isLink)) return true;
  if (control.matches('summary')) return control.querySelector('svg') !== null;
  const group = control.closest('[role=tablist], [role=menu]');
  return group !== null && hasEdge(group);
}

/** Whether one of a drawing's shapes stands out from what is behind it. */
function isPainted(drawing: Element): boolean {
  const behind = ground(drawing.parentElement);
  return [...drawing.querySelectorAll('*')].some((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].some((paint) => paint !== 'none' && contrast(paint, behind) >= SHAPE);
  });
}

/** Shapes made of nothing but a ground or a mask: colours that are forced may take them away. */
function* lostShapes(element: Element): Generator<string> {
  for (const part of PARTS) {
    const { content, maskImage, backgroundColor, display } = getComputedStyle(element, part);
    const isShape = maskImage !== 'none' || (part !== '' && content === '""' && display !== 'inline');
    if (!isShape || backgroundColor.endsWith(', 0)')) continue;
    const behind = ground(part === '' ? element.parentElement : element);
    if (contrast(backgroundColor, behind) < SHAPE) yield `${nameOf(element)}${part} is lost`;
  }
}

/** What of the looks of an element and of what is drawn in it can tell a state. */
const looks = (element: Element): string =>
  [element, ...element.querySelectorAll('svg, svg *')]
    .flatMap((each) => PARTS.map((part) => getComputedStyle(each, part)))
    .map((style) =>
      [
        ...SIDES.flatMap((side) => [style[`border${side}Width`], style[`border${side}Color`]]),
        ...[style.outlineStyle, style.outlineColor, style.textDecorationLine, style.fontWeight],
        ...[style.color, style.backgroundColor, style.fill, style.stroke, style.marginInlineStart],
      ].join(),
    )
    .join();

/** Changes a state for a moment, to see whether that shows. */
function looksTheSame(element: Element, change: () => void, changeBack: () => void): boolean {
  const before = looks(element);
  change();
  const after = looks(element);
  changeBack();
  return before === after;
}

function isSwitchedUnseen(element: Element): boolean {
  if (element instanceof HTMLInputElement) {
    const { checked } = element;
    return looksTheSame(
      element,
      () => {
        element.checked = !checked;
      },
      () => {
        element.checked = checked;
      },
    );
  }
  const pressed = element.getAttribute('aria-pressed')!;
  return looksTheSame(
    element,
    () => element.setAttribute('aria-pressed', String(pressed !== 'true')),
    () => element.setAttribute('aria-pressed', pressed),
  );
}

const CHOSEN = '[aria-selected=true], [aria-current]:not([aria-current=false])';

/** Looks of an element, and of what it stands in, up to what holds its neighbours as well. */
function looksWithin(element: Element, holder: Element): string {
  const all: string[] = [];
  for (let each: Element | null = element; each && each !== holder; each = each.parentElement)
    all.push(looks(each));
  return all.join();
}

/** Whether what is chosen looks like a neighbour that is not. */
function isChosenUnseen(chosen: Element): boolean {
  const isAlike = (other: Element) =>
    other.localName === chosen.localName && other.className === chosen.className && !other.matches(CHOSEN);
  for (let holder = chosen.parentElement; holder; holder = holder.parentElement) {
    const other = [...holder.querySelectorAll(chosen.localName)].find(isAlike);
    if (other) return looksWithin(chosen, holder) === looksWithin(other, holder);
  }
  return false;
}

/** What cannot be seen, or not be told from other things, in the colours that the reader's system forces on the page. */
export function lostInForcedColours(): string[] {
  const found: string[] = [];
  for (const control of controls()) {
    if (!looksUsable(control)) found.push(`${nameOf(control)} looks like text`);
    if (
      control.matches('[aria-pressed], input[type=checkbox]') &&
      !isNative(control) &&
      isSwitchedUnseen(control)
    )
      found.push(`${nameOf(control)} looks the same on and off`);
    if (control.matches(CHOSEN) && isChosenUnseen(control))
      found.push(`${nameOf(control)} does not look chosen`);
  }
  for (const element of seen()) {
    if (element.matches('svg') && !isPainted(element))
      found.push(`the icon of ${nameOf(element.parentElement!)} is lost`);
    found.push(...lostShapes(element));
    if (textsOf(element).length && contrast(getComputedStyle(element).color, ground(element)) < TEXT)
      found.push(`the words of ${nameOf(element)} can hardly be read`);
  }
  return found;
}

/** The rings that are drawn around an element and around what it stands in. */
function rings(element: Element): string[] {
  const all: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    const isRing =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= RING &&
      contrast(outlineColor, ground(each.parentElement)) >= SHAPE;
    all.push(isRing ? `${outlineStyle} ${outlineColor}` : '');
    if (each === surface()) break;
  }
  return all;
}

/** Kinds of controls that show nothing when a key has brought focus to them. A key must have been pressed before. */
export function withoutRing(): string[] {
  const found: string[] = [];
  const kinds = Map.groupBy(
    controls().filter(({ tabIndex }) => tabIndex >= 0),
    (control) => `${control.localName} ${control.className} ${control.getAttribute('role')}`,
  );
  for (const [control] of kinds.values()) {
    control!.blur();
    const before = rings(control!);
    control!.focus({ preventScroll: true });
    if (!control!.matches(':focus-visible')) found.push(`${nameOf(control!)} does not take focus from a key`);
    else if (rings(control!).every((ring, at) => ring === '' || ring === before[at]))
      found.push(`${nameOf(control!)} shows no ring`);
    control!.blur();
  }
  return found;
}
