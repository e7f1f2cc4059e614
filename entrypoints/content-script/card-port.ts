import type { FoundQuestion, Safety } from '../../platform/messages.ts';
import type { Listen } from './listening.ts';

/**
 * Where the two scripts on a page meet. `content-script.js` finds and marks questions; `card.js` shows an answer
 * beside one. Both run in the extension's isolated world of the same frame, so functions left on that world's
 * global object are all they need: pages cannot see it.
 *
 * `card.js` is injected by the background when it is needed first, by a click on a mark or a key. It calls `offerCard`
 * once, at once. From then on the content script calls the functions it offered.
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

  /** Which of the marks it is, counted from 1; said when one walks through them. */
  position?: { n: number; of: number } | undefined;

  /**
   * Where the mark is now, in viewport coordinates (`position: fixed` fits). To be called again whenever the page
   * scrolls or resizes. Empty (width and height 0) while the mark is not rendered.
   */
  rect(): DOMRect;

  /** Listens on the page and in those of its frames that are read: the mark may stand in one. */
  listen: Listen;

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

  /**
   * To be called once, when the card closed by itself.
   *
   * @param done whether the reader is done with it (close button, Esc, Tab past its end) and goes back to where they
   *   were; false after `read`, `help` and `removeMark`
   */
  closed(done: boolean): void;
}

/** All that a card needs of the script that opens it, whatever it shows. */
export type Place = Pick<CardRequest, 'rect' | 'listen' | 'signal' | 'closed'>;

/** What a page can be told by its own voice: panels may be closed, or hidden from screen readers. */
export type News = 'marksOn' | 'marksOff' | 'noMarks';

/** What `card.js` can do. */
export interface CardScript {
  /**
   * Opens a card. At most one is open in a frame: the signal of the one before has ended by then. Returns the card's
   * host element, by which the content script tells a click in the card from a click on the page.
   */
  open(request: CardRequest): Element;
  /** Opens a card in the same way that says that the extension was updated meanwhile. Needs nothing of the extension. */
  openUpdated(place: Place): Element;
  /** Says something to eyes and ears for a few seconds; then, or when the signal ends, no trace of it is left. */
  tell(news: News, signal: AbortSignal): void;
}

const world = globalThis as { betweenSessionsCard?: CardScript };

/** For `card.js`: from now on it can be used. */
export function offerCard(script: CardScript): void {
  world.betweenSessionsCard = script;
}

/** For the content script: what `card.js` offered, if that script has run in this frame. */
export function offeredCard(): CardScript | undefined {
  return world.betweenSessionsCard;
}
