import { render } from 'preact';
import answerCss from '../../components/answer.css?inline';
import baseCss from '../../components/base.css?inline';
import { language, speak } from '../../components/text.ts';
import { applyTheme } from '../../components/theme.ts';
import tokensCss from '../../components/tokens.css?inline';
import { SettingsContext } from '../../components/use-settings.ts';
import { tellBackgroundFromCard } from '../../platform/channel.ts';
import { directionOf, languageOf } from '../../platform/language.ts';
import { getSettings, type Settings } from '../../platform/settings.ts';
import type { CardRequest } from '../content-script/card-port.ts';
import cardCss from './card.css?inline';
import { Card } from './card.tsx';
import { chooseSide, keepIn, placeBeside } from './place.ts';

const css = [tokensCss, baseCss, answerCss, cardCss].join('\n');

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt sheets (bug 1751346).
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * The one node ever added to a page. Its own style is set inline and as important, so that no rule of the page
 * reaches it; what `all` takes away and we need is set again after it.
 */
function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  const style = { all: 'initial', display: 'block', position: 'absolute', inset: '0 auto auto 0' };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  return host;
}

/** Keeps the card beside its mark: it scrolls with the page, and inside whatever scrolls within the page. */
function follow(host: HTMLElement, { rect }: CardRequest, signal: AbortSignal): void {
  const size = () => ({ width: document.documentElement.clientWidth, height: innerHeight });
  const side = chooseSide(rect(), host.getBoundingClientRect(), size());
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

  addEventListener('scroll', queue, { capture: true, passive: true, signal });
  addEventListener('resize', queue, { passive: true, signal });
  place();
}

function show(host: HTMLElement, request: CardRequest, settings: Settings): void {
  const before = document.activeElement;
  const root = host.attachShadow({ mode: import.meta.env.LOOPBACK ? 'open' : 'closed' });
  const ended = new AbortController();
  const { signal } = ended;

  const remove = () => {
    const inside = document.activeElement === host;
    ended.abort();
    render(null, root);
    host.remove();
    if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const close = () => {
    if (signal.aborted) return;
    remove();
    request.closed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  request.signal.addEventListener('abort', remove, { signal });
  addEventListener('keydown', onKeyDown, { capture: true, signal });

  applyTheme(host, settings);
  host.lang = language();
  host.dir = directionOf(language());
  const scheme = settings.theme === 'system' ? 'light dark' : settings.theme;
  host.style.setProperty('color-scheme', scheme, 'important');
  addStyle(root);
  render(
    <SettingsContext.Provider value={settings}>
      <Card request={request} onClose={close} />
    </SettingsContext.Provider>,
    root,
  );
  document.body.append(host);
  host.showPopover();
  follow(host, request, signal);
}

/** Gets the reader's settings, and brings the card's texts into their language; they stay as they are where that fails. */
async function prepare(): Promise<Settings> {
  const settings = await getSettings();
  const wanted = languageOf(settings);
  if (wanted !== language())
    await tellBackgroundFromCard('texts', { language: wanted }).then(
      (texts) => speak(wanted, texts),
      () => undefined,
    );
  return settings;
}

/**
 * Opens the card for a mark, in a shadow root that the page cannot look into.
 *
 * @returns the card's host, which stands in the page as soon as the reader's settings are known
 */
export function openCard(request: CardRequest): Element {
  const host = makeHost();
  prepare().then((settings) => {
    if (!request.signal.aborted) show(host, request, settings);
  });
  return host;
}
