import { holderOf, outOfFrames } from '../gate/frames.ts';

const FOCUSABLE = 'a[href],button:not(:disabled),summary,[tabindex]:not([tabindex^="-"])';

/** What an element is shown in: the slot it was put into, its parent, or what holds its shadow tree or its frame. */
const shownIn = (node: Node): Element | null =>
  (node as Partial<Slottable>).assignedSlot ?? node.parentElement ?? holderOf(node.getRootNode());

/** Whether an element scrolls the whole of a frame, or of the page. */
const isRoot = (element: Element) => element === element.ownerDocument.scrollingElement;

/** What scrolls a node, the innermost first; the page itself is the last. */
export function scrollersOf(node: Node): Element[] {
  const scrollers: Element[] = [];
  for (let element = shownIn(node); element; element = shownIn(element))
    if (isRoot(element) || /auto|scroll/.test(getComputedStyle(element).overflowY)) scrollers.push(element);
  return scrollers;
}

/** Whether something of the page, such as a bar that stays at the top, lies over the beginning of a range. */
function isCovered(range: Range): boolean {
  const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const tree = range.startContainer.getRootNode() as Document | ShadowRoot;
  const over = tree.elementFromPoint(x + width / 2, y + height / 2);
  return over !== null && !range.intersectsNode(over);
}

/**
 * Brings a range to the middle of the window, unless it can be seen already.
 *
 * @param smoothly lets the page glide there, where the reader wants motion at all
 */
export function bringIntoView(range: Range, smoothly: boolean): void {
  const still = !smoothly || matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const scroller of scrollersOf(range.startContainer)) {
    const isPage = scroller === document.scrollingElement;
    const { ownerDocument } = scroller;
    const view = ownerDocument.defaultView ?? window;
    const box = isRoot(scroller) ? { top: 0, bottom: view.innerHeight } : scroller.getBoundingClientRect();
    const { top, bottom } = outOfFrames(range.getBoundingClientRect(), range.startContainer, ownerDocument);
    if (top >= box.top && bottom <= box.bottom && !(isPage && isCovered(range))) continue;
    // What is within has to be there at once: it is looked at again.
    scroller.scrollBy({
      top: (top + bottom - box.top - box.bottom) / 2,
      behavior: isPage && !still ? 'smooth' : 'instant',
    });
  }
}

/**
 * Moves focus to the nearest thing before a range that can have it, within its post: usually the writer's name. Tab and
 * screen readers go on from there. A post that has none is itself focusable until focus leaves it.
 *
 * @returns what has focus now
 */
export function focusBefore(range: Range, post: Element): HTMLElement {
  const before = [...post.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => range.comparePoint(element, 0) < 0 && element.checkVisibility(),
  );
  const place = before.at(-1) ?? (post as HTMLElement);
  if (place === post && !post.matches(FOCUSABLE)) {
    post.setAttribute('tabindex', '-1');
    post.addEventListener('blur', () => post.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
  return place;
}
