import { browser } from 'wxt/browser';
import { ownUrl } from '../../platform/pages.ts';

/** Opens the welcome page once, when the extension is installed. Nothing else ever opens by itself. */
export function watchWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: ownUrl('/welcome.html') });
  });
}
