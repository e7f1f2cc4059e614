import { tellBackgroundFromPage } from '../../platform/page-channel.ts';
import { type CardRequest, type CardScript, type News, offeredCard, type Place } from './card-port.ts';

/** The one card of this page. */
export interface Card {
  /**
   * Opens the card for a mark; a card that is open goes. Brings the card's script in the first time.
   *
   * @param closed told when it is gone, and whether the reader was done with it
   */
  open(request: Omit<CardRequest, 'signal' | 'closed'>, closed: (done: boolean) => void): Promise<void>;
  /**
   * Opens a card that says that the extension was updated.
   *
   * @returns false where the card's script has not been here, and can no longer come
   */
  openUpdated(place: Pick<Place, 'rect' | 'listen'>, closed: () => void): boolean;
  /** Takes the card away, if there is one. */
  close(): void;
  /** Says something on the page. */
  tell(news: News): Promise<void>;
  /** Whether an event came from the card. */
  contains(event: Event): boolean;
  /** Whether a card is open, or about to open. */
  isOpen(): boolean;
}

async function load(): Promise<CardScript | undefined> {
  if (!offeredCard()) await tellBackgroundFromPage('loadCard', null).catch(() => false);
  return offeredCard();
}

/** The card's life; it ends with the signal at the latest. */
export function startCard(signal: AbortSignal): Card {
  let current: { end: AbortController; host?: Element; closed(done: boolean): void } | undefined;
  const forget = (done: boolean) => {
    const last = current;
    current = undefined;
    last?.closed(done);
    return last;
  };
  const close = () => {
    const last = current;
    // Its focus goes back while it still counts as ours.
    last?.end.abort();
    if (current === last) forget(false);
  };
  const begin = (closed: (done: boolean) => void) => {
    close();
    news?.abort();
    const mine = { end: new AbortController(), closed, host: undefined as Element | undefined };
    current = mine;
    const place = {
      signal: mine.end.signal,
      closed: (done: boolean) => current === mine && forget(done),
    };
    return { mine, place };
  };
  let news: AbortController | undefined;
  signal.addEventListener('abort', () => {
    close();
    news?.abort();
  });
  return {
    async open(request, closed) {
      const { mine, place } = begin(closed);
      const script = await load();
      if (current !== mine) return;
      if (!script) return close();
      mine.host = script.open({ ...request, ...place });
    },
    openUpdated(where, closed) {
      const { mine, place } = begin(closed);
      mine.host = offeredCard()?.openUpdated({ ...where, ...place });
      return mine.host !== undefined;
    },
    close,
    async tell(what) {
      news?.abort();
      const mine = new AbortController();
      news = mine;
      const script = await load();
      if (!mine.signal.aborted) script?.tell(what, mine.signal);
    },
    contains: (event) => current?.host !== undefined && event.composedPath().includes(current.host),
    isOpen: () => current !== undefined,
  };
}
