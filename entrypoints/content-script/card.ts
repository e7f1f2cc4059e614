import { tellBackgroundFromPage } from '../../platform/channel.ts';
import { type CardRequest, offeredCard } from './card-port.ts';

/** The one card of this page. */
export interface Card {
  /** Opens the card for a mark; a card that is open goes. Brings the card's script in the first time. */
  open(request: Omit<CardRequest, 'signal' | 'closed'>, closed: () => void): Promise<void>;
  /** Takes the card away, if there is one. */
  close(): void;
  /** Whether an event came from the card. */
  contains(event: Event): boolean;
}

/** The card's life; it ends with the signal at the latest. */
export function startCard(signal: AbortSignal): Card {
  let current: { end: AbortController; host?: Element; closed(): void } | undefined;
  const forget = () => {
    const last = current;
    current = undefined;
    last?.closed();
    return last;
  };
  const close = () => forget()?.end.abort();
  signal.addEventListener('abort', close);
  return {
    async open(request, closed) {
      close();
      const mine = { end: new AbortController(), closed, host: undefined as Element | undefined };
      current = mine;
      const loaded =
        offeredCard() !== undefined || (await tellBackgroundFromPage('loadCard', null).catch(() => false));
      if (current !== mine) return;
      const openCard = loaded ? offeredCard() : undefined;
      if (!openCard) return close();
      mine.host = openCard({
        ...request,
        signal: mine.end.signal,
        closed: () => current === mine && forget(),
      });
    },
    close,
    contains: (event) => current?.host !== undefined && event.composedPath().includes(current.host),
  };
}
