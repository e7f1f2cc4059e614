import type { Settings } from '../platform/settings.ts';

/** Sets the reader's theme and text size on the element the tokens hang on: a page's root, or the card's host. */
export function applyTheme(element: HTMLElement, { theme, text }: Settings): void {
  if (theme === 'system') delete element.dataset.bsTheme;
  else element.dataset.bsTheme = theme;
  if (text === 'normal') delete element.dataset.bsText;
  else element.dataset.bsText = text;
}
