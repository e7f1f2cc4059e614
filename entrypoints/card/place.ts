/** A box in the viewport. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between mark and card. */
const GAP = 8;
/** Between card and the window's edge. */
const EDGE = 8;

/** A card lower than this cannot be read, even by scrolling in it. */
const LEAST_HEIGHT = 160;

/** How high a card may be on one side of the mark without lying over it; where there is hardly any room it may. */
export function roomBeside(mark: Box, window: { height: number }, side: 'below' | 'above'): number {
  const room = side === 'below' ? window.height - (mark.y + mark.height) : mark.y;
  return Math.max(LEAST_HEIGHT, room - GAP - EDGE);
}

/** Which side of the mark the card stands on: below, unless there is more room above and too little below. */
export function chooseSide(mark: Box, card: Box, window: { height: number }): 'below' | 'above' {
  const below = roomBeside(mark, window, 'below');
  return card.height > below && roomBeside(mark, window, 'above') > below ? 'above' : 'below';
}

/**
 * Where the card goes: beside the mark, starting where the mark starts, and not over the window's side edges.
 *
 * @returns the card's corner in the viewport
 */
export function placeBeside(
  mark: Box,
  card: Box,
  window: { width: number },
  side: 'below' | 'above',
): { x: number; y: number } {
  const most = window.width - EDGE - card.width;
  return {
    x: Math.max(EDGE, Math.min(mark.x, most)),
    y: side === 'below' ? mark.y + mark.height + GAP : mark.y - GAP - card.height,
  };
}

/** A corner moved so that a card just opened is in the window as a whole. */
export function keepIn(y: number, card: Box, window: { height: number }): number {
  return Math.max(EDGE, Math.min(y, window.height - EDGE - card.height));
}
