import { browser } from 'wxt/browser';

/** Whether our page or script stands in a private window. */
export async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  // Chrome runs our pages for private windows in the normal profile, and says false there. The worker has no window,
  // and scripts on pages cannot ask for theirs.
  if (typeof document === 'undefined' || !browser.windows) return false;
  return (await browser.windows.getCurrent()).incognito;
}
