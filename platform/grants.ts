import { browser } from 'wxt/browser';

/**
 * Asks the browser for a site. Must be called straight in a click, before anything is awaited. Once granted, the
 * background turns the site on.
 *
 * @returns whether the reader agreed
 */
export const askForSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/** Gives a site back. Returns whether the browser let us. */
export const giveSiteBack = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls back when a site is granted or taken away, until the signal ends. */
export function onGrants(callback: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  });
}
