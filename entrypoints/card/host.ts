import answerCss from '../../components/answer.css?inline';
import baseCss from '../../components/base.css?inline';
import { language, speak } from '../../components/text.ts';
import { applyTheme } from '../../components/theme.ts';
import tokensCss from '../../components/tokens.css?inline';
import { tellBackgroundFromCard } from '../../platform/channel.ts';
import { directionOf, languageOf } from '../../platform/language.ts';
import { getSettings, type Settings } from '../../platform/settings.ts';
import { extensionAlive } from '../gate/extension-alive.ts';
import cardCss from './card.css?inline';

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
export function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  const style = { all: 'initial', display: 'block', position: 'absolute', inset: '0 auto auto 0' };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  return host;
}

/** Gives a host its shadow root, in the reader's theme and language. */
export function dressHost(host: HTMLElement, settings: Settings): ShadowRoot {
  const root = host.attachShadow({ mode: import.meta.env.LOOPBACK ? 'open' : 'closed' });
  applyTheme(host, settings);
  host.lang = language();
  host.dir = directionOf(language());
  const scheme = settings.theme === 'system' ? 'light dark' : settings.theme;
  host.style.setProperty('color-scheme', scheme, 'important');
  addStyle(root);
  return root;
}

/** Shows a host on the page, above everything else. */
export function showHost(host: HTMLElement): void {
  document.body.append(host);
  host.showPopover();
}

let known: Settings | undefined;

/**
 * Gets the reader's settings, and brings our texts into their language; they stay as they are where that fails. Once
 * the extension is gone they are those of the last time.
 */
export async function knowReader(): Promise<Settings> {
  if (known && !extensionAlive()) return known;
  const settings = await getSettings();
  known = settings;
  const wanted = languageOf(settings);
  if (wanted !== language())
    await tellBackgroundFromCard('texts', { language: wanted }).then(
      (texts) => speak(wanted, texts),
      () => undefined,
    );
  return settings;
}
