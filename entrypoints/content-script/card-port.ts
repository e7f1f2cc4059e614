import type { FoundQuestion, Safety } from '../../platform/messages.ts';

/**
 * Where the two scripts on a page meet. `content-script.js` finds and marks questions; `card.js` shows an answer
 * beside one. Both run in the extension's isolated world of the same frame, so a function left on that world's
 * global object is all they need: pages cannot see it.
 *
 * `card.js` is injected by the background on the first click on a mark. It calls `offerCard` once, at once. From
 * then on the content script calls the function it offered, once for each card to open.
 */

/** What the card is told about the mark it opens for, and what it may ask for. */
export interface CardRequest {
  /**
   * The question as found on the page. `question.matches` is never empty, best first: the card shows
   * `question.matches[0].row`. `question.marked` says that the match was a confident one.
   */
  question: FoundQuestion;

  /** Whether the words around the question tell of danger or of abuse; the card then adds its one quiet line. */
  safety: Safety;

  /**
   * How the reader opened it. By pointer the card must not move focus; by keyboard its heading is focused, and the
   * card gives focus back where it was when it closes.
   */
  openedBy: 'pointer' | 'keyboard';

  /**
   * Where the mark is now, in viewport coordinates (`position: fixed` fits). To be called again whenever the page
   * scrolls or resizes. Empty (width and height 0) while the mark is not rendered.
   */
  rect(): DOMRect;

  /**
   * Ends when the card must go: another mark was opened, the reader clicked elsewhere on the page, the marked text
   * was removed, marks were turned off, the page moved on, or the extension was updated. The card takes its host
   * element away and drops its listeners; it does not call `closed`.
   */
  signal: AbortSignal;

  /**
   * The reader wants the whole answer. To be called straight from the click or key handler, before any `await`:
   * the browser opens the side panel only within the gesture. The card then closes itself.
   */
  read(): void;

  /** The reader wants the help lines. As with `read`: straight from the click, and the card then closes itself. */
  help(): void;

  /** "No, remove mark": the mark goes and does not come back on this page. The card then closes itself. */
  removeMark(): void;

  /** To be called once, when the card closed by itself: close button, Esc, Tab past its end, `read`, `help`, `removeMark`. */
  closed(): void;
}

/**
 * Opens a card. At most one is open in a frame: the signal of the one before has ended by then. Returns the card's
 * host element, by which the content script tells a click in the card from a click on the page.
 */
export type OpenCard = (request: CardRequest) => Element;

const world = globalThis as { betweenSessionsOpenCard?: OpenCard };

/** For `card.js`: from now on cards can be opened with this function. */
export function offerCard(open: OpenCard): void {
  world.betweenSessionsOpenCard = open;
}

/** For the content script: the function that `card.js` offered, if that script has run in this frame. */
export function offeredCard(): OpenCard | undefined {
  return world.betweenSessionsOpenCard;
}
