import { onWhetherHover } from '../../platform/hover.ts';
import type { Card } from './card.ts';
import type { Listen } from './listening.ts';
import type { Found } from './part.ts';

/** How long the pointer rests on a mark before its card opens. */
const REST_MS = 400;
/** How long the card stays when the pointer has left both. */
const GRACE_MS = 300;

/**
 * Opens the card where the pointer rests on a mark, for readers who want that. It stays while the pointer is on the mark
 * or the card, or once something was pressed in between.
 */
export function startHover(
  page: {
    card: Card;
    markUnder(event: MouseEvent): Found | undefined;
    open(mark: Found): void;
    listen: Listen;
  },
  signal: AbortSignal,
): void {
  const { card, listen } = page;
  let ended: AbortController | undefined;
  let resting = 0;
  let leaving = 0;
  /** The mark whose card has opened in this way. */
  let shown: Found | undefined;

  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const onMove = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.pointerType !== 'mouse' || event.buttons) return;
    if (!card.isOpen()) shown = undefined;
    if (card.contains(event)) return stay();
    const mark = page.markUnder(event);
    if (shown && mark === shown) return stay();
    if (shown) leaving ||= window.setTimeout(card.close, GRACE_MS);
    if (!mark || (card.isOpen() && !shown)) return;
    resting = window.setTimeout(() => {
      stay();
      shown = mark;
      page.open(mark);
    }, REST_MS);
  };
  const stop = () => {
    clearTimeout(resting);
    stay();
    shown = undefined;
  };
  signal.addEventListener('abort', stop);

  const moved = new AbortController();
  const begin = () => {
    moved.abort();
    onWhetherHover((wanted) => {
      ended?.abort();
      stop();
      if (!wanted) return;
      ended = new AbortController();
      const options = { capture: true, passive: true, signal: AbortSignal.any([signal, ended.signal]) };
      listen('pointermove', onMove, options);
      listen('pointerdown', stop, options);
    }, signal);
  };
  // Where no pointer moves, nobody needs to know.
  const once = AbortSignal.any([signal, moved.signal]);
  listen('pointermove', begin, { capture: true, passive: true, signal: once });
}
