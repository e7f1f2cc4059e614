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

/** Which side of the mark the card stands on: below, unless there is more room above and too little below. */
export function chooseSide(mark: Box, card: Box, window: { height: number }): 'below' | 'above' {
  const below = window.height - EDGE - (mark.y + mark.height + GAP);
  const above = mark.y - GAP - EDGE;
  return card.height > below && above > below ? 'above' : 'below';
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
