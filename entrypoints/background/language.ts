import { browser } from 'wxt/browser';
import { onSettings } from '../../platform/settings.ts';
import { showOffByDefault } from './badge.ts';
import { renameMenu } from './menu.ts';
import { speakReadersLanguage } from './readers-language.ts';

/** Keeps what the browser shows of us, the menu's entry and the toolbar's title, in the reader's language. */
export function watchLanguage(): void {
  const follow = async () => {
    await speakReadersLanguage();
    // The entry is not there yet while the extension is being installed.
    await Promise.allSettled([renameMenu(), showOffByDefault()]);
  };
  onSettings(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
