import { browser } from 'wxt/browser';
import { covers, siteName } from './site-pattern.ts';

/** The patterns of everything that may be read, this build's own grants included. */
export const grantedOrigins = async (): Promise<string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** The patterns of the sites that the reader has turned on. */
export async function grantedSites(): Promise<string[]> {
  const always = browser.runtime.getManifest().host_permissions ?? [];
  return (await grantedOrigins()).filter((origin) => !always.includes(origin));
}

/**
 * Asks the browser for a site. Must be called straight in a click, before anything is awaited. Once granted, the
 * background turns the site on.
 *
 * @returns whether the reader agreed
 */
export const askForSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/**
 * Gives a site back, under whatever pattern it was granted. Leave to read every site is not given back for one.
 *
 * @returns whether the browser let us
 */
export async function giveSiteBack(pattern: string): Promise<boolean> {
  const granted = await grantedOrigins();
  const wider = granted.filter((origin) => siteName(origin) !== undefined && covers(origin, pattern));
  return browser.permissions.remove({ origins: wider.length ? wider : [pattern] });
}

/** Calls back when a site is granted or taken away, until the signal ends. */
export function onGrants(callback: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  });
}
