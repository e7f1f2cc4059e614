import { type ComponentChild, render } from 'preact';
import { SettingsContext } from '../../components/use-settings.ts';
import type { Settings } from '../../platform/settings.ts';
import type { CardRequest, Place } from '../content-script/card-port.ts';
import { Card } from './card.tsx';
import { dressHost, knowReader, makeHost, showHost } from './host.ts';
import { chooseSide, keepIn, placeBeside, roomBeside } from './place.ts';
import { UpdatedCard } from './updated-card.tsx';

/** Keeps the card beside its mark: it scrolls with the page, and inside whatever scrolls within the page. */
function follow(host: HTMLElement, { rect, listen }: Place, signal: AbortSignal): void {
  const size = () => ({ width: document.documentElement.clientWidth, height: innerHeight });
  const side = chooseSide(rect(), host.getBoundingClientRect(), size());
  host.style.setProperty('--bs-room', `${roomBeside(rect(), size(), side)}px`, 'important');
  let shift: number | undefined;
  let queued = false;

  const place = () => {
    queued = false;
    const mark = rect();
    host.style.setProperty('visibility', mark.width || mark.height ? 'visible' : 'hidden', 'important');
    const card = host.getBoundingClientRect();
    const { x, y } = placeBeside(mark, card, size(), side);
    shift ??= keepIn(y, card, size()) - y;
    const at = `${x + scrollX}px ${y + shift + scrollY}px`;
    if (host.style.translate !== at) host.style.setProperty('translate', at, 'important');
  };
  const queue = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(place);
  };

  listen('scroll', queue, { capture: true, passive: true, signal });
  listen('resize', queue, { passive: true, signal });
  place();
}

/** What stands in a card, given what closes it. */
type Draw = (close: (done: boolean) => void) => ComponentChild;

function show(host: HTMLElement, place: Place, settings: Settings, draw: Draw): void {
  const before = document.activeElement;
  const root = dressHost(host, settings);
  const ended = new AbortController();
  const { signal } = ended;

  const remove = () => {
    const inside = document.activeElement === host;
    ended.abort();
    render(null, root);
    host.remove();
    if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const close = (done: boolean) => {
    if (signal.aborted) return;
    remove();
    place.closed(done);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close(true);
  };
  place.signal.addEventListener('abort', remove, { signal });
  place.listen('keydown', onKeyDown, { capture: true, signal });

  render(<SettingsContext.Provider value={settings}>{draw(close)}</SettingsContext.Provider>, root);
  showHost(host);
  follow(host, place, signal);
}

function open(place: Place, draw: Draw): Element {
  const host = makeHost();
  knowReader().then((settings) => {
    if (!place.signal.aborted) show(host, place, settings, draw);
  });
  return host;
}

/**
 * Opens the card for a mark, in a shadow root that the page cannot look into.
 *
 * @returns the card's host, which stands in the page as soon as the reader's settings are known
 */
export const openCard = (request: CardRequest): Element =>
  open(request, (close) => <Card request={request} onClose={close} />);

/** Opens a card, in the same way, that says that the extension was updated. */
export const openUpdated = (place: Place): Element =>
  open(place, (close) => <UpdatedCard onClose={() => close(true)} />);
