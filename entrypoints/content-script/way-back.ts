import { unlessGone } from '../gate/frames.ts';
import { isInPlace } from '../gate/slots.ts';
import type { Card } from './card.ts';
import { scrollersOf } from './go-to.ts';
import type { Listen } from './listening.ts';

/** Where a reader was before they were taken elsewhere on the page. */
interface Place {
  /** An inner frame counts as an element that has focus. */
  focused: Element | null;
  selection: [Node, number, Node, number] | undefined;
  scrolled: Map<Element, { left: number; top: number }>;
  /** Text that stood in the middle of the window, and how far down: the page may grow above it meanwhile. */
  quote: { node: Text; text: string; top: number } | undefined;
}

/** The way back to where the reader was before the first of several jumps. */
export interface WayBack {
  /** To be called before a jump to a range. */
  remember(range: Range): void;
  /** Moves focus for a jump, so that it does not count as the reader's going on. Returns what has focus now. */
  moveFocus<E extends Element>(move: () => E): E;
  /** Takes the reader back. Returns false where they were not taken anywhere, or have gone on by themselves. */
  takeBack(): boolean;
}

const topOf = (node: Text) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().top;
};

/** Where text is looked for, from the middle of the window on: between paragraphs there is none. */
const HEIGHTS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7];

function quoteHere(): Place['quote'] {
  for (const height of HEIGHTS) {
    const node = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight * height)?.offsetNode;
    if (node instanceof Text && node.data.trim()) return { node, text: node.data, top: topOf(node) };
  }
  return undefined;
}

/** The quoted text where it stands now: a page that draws itself anew has other nodes for it. */
function find({ node, text }: NonNullable<Place['quote']>): Text | undefined {
  if (node.isConnected && node.data === text) return node;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data === text) return walker.currentNode as Text;
  return undefined;
}

function select([anchor, anchorOffset, focus, focusOffset]: NonNullable<Place['selection']>): void {
  if (!isInPlace(anchor) || !isInPlace(focus)) return;
  try {
    getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  } catch {
    // The text is shorter now.
  }
}

function restore({ focused, selection, scrolled, quote }: Place): void {
  for (const [scroller, at] of scrolled) unlessGone(() => scroller.scrollTo({ ...at, behavior: 'instant' }));
  const quoted = quote && find(quote);
  if (quoted) {
    const by = topOf(quoted) - quote.top;
    if (Math.abs(by) > 1) scrollersOf(quoted)[0]?.scrollBy({ top: by, behavior: 'instant' });
  }
  // Before focus: a selection can take it away.
  if (selection) select(selection);
  if (focused?.isConnected && focused !== document.body)
    (focused as HTMLElement).focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur();
}

/**
 * Keeps the way back. Esc takes the reader back, as long as they have not gone on by themselves: pressed the pointer
 * somewhere, or moved focus.
 *
 * @param card what is pressed in it is no going on, and while it is open Esc is its own
 * @param listen listens on the page and in its frames
 * @param left told when the way back ends, whichever way
 */
export function startWayBack(
  card: Pick<Card, 'contains' | 'isOpen'>,
  left: () => void,
  listen: Listen,
  signal: AbortSignal,
): WayBack {
  let place: Place | undefined;
  /** What has focus by our doing. */
  let moved: Element | undefined;
  let moving = false;
  let ended: AbortController | undefined;

  const end = () => {
    ended?.abort();
    const last = place;
    place = undefined;
    moved = undefined;
    if (last) left();
    return last;
  };
  const takeBack = () => {
    const last = end();
    if (last) restore(last);
    return last !== undefined;
  };

  /** Most pages are only read: nothing is listened for before the first jump. */
  const listenUntilLeft = () => {
    ended = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([signal, ended.signal]) };
    listen('pointerdown', (event) => card.contains(event) || end(), options);
    listen(
      'focusin',
      (event) => {
        const [target] = event.composedPath();
        if (place && !moving && target !== moved && target !== place.focused && !card.contains(event)) end();
      },
      options,
    );
    listen(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
        if (card.isOpen() || !takeBack()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      options,
    );
  };

  return {
    remember(range) {
      const { activeElement: focused } = document;
      if (!place) {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
        const selected = anchorNode && focusNode;
        place = {
          focused,
          selection: selected ? [anchorNode, anchorOffset!, focusNode, focusOffset!] : undefined,
          scrolled: new Map(),
          quote: quoteHere(),
        };
        listenUntilLeft();
      }
      for (const scroller of [...scrollersOf(range.startContainer), ...(focused ? scrollersOf(focused) : [])])
        if (!place.scrolled.has(scroller))
          place.scrolled.set(scroller, { left: scroller.scrollLeft, top: scroller.scrollTop });
    },
    moveFocus(move) {
      moving = true;
      const focused = move();
      moving = false;
      moved = focused;
      return focused;
    },
    takeBack,
  };
}
