import { browser } from 'wxt/browser';
import { tellPage } from '../../platform/channel.ts';
import { onSettings } from '../../platform/settings.ts';

/** When the reader wants more or fewer marks, the pages that are open have them at once. */
export function watchSensitivity(): void {
  onSettings(async ({ sensitivity }, before) => {
    if (sensitivity === before.sensitivity) return;
    // Tabs without a content script refuse the message, which is as good.
    for (const { id } of await browser.tabs.query({}))
      if (id !== undefined) tellPage(id, 'askAgain', null).catch(() => undefined);
  });
}
