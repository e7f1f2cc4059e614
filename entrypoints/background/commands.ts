import { browser } from 'wxt/browser';
import { tellPage } from '../../platform/channel.ts';
import { openPanel } from './panel.ts';

/** What a shortcut does on the page in front. Each says whether that page is read now. */
const ON_PAGE: Record<string, (tabId: number) => Promise<boolean>> = {
  next: (tabId) => tellPage(tabId, 'walk', { by: 1 }),
  previous: (tabId) => tellPage(tabId, 'walk', { by: -1 }),
  marks: (tabId) => tellPage(tabId, 'switchMarks', null),
};

async function runOnPage(name: string, tabId: number): Promise<void> {
  const done = await ON_PAGE[name]?.(tabId).catch(() => false);
  // The popup says why nothing can be done. Firefox before 149 opens it for clicks only.
  if (done === false) await browser.action.openPopup().catch(() => undefined);
}

/** The browser's shortcuts for the extension; the manifest names them. Firefox for Android has none. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    // Straight from the key: the panel opens only within the reader's gesture.
    if (name === 'list') openPanel({ view: 'page' }, tab);
    else if (tab?.id !== undefined) runOnPage(name, tab.id);
  });
}
