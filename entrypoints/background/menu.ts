import { browser } from 'wxt/browser';
import { openPanel } from './panel.ts';

const EXPLAIN = 'explain';

/** The right-click entry "Explain this" on a selection. Firefox for Android has no context menus. */
export function watchMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: EXPLAIN, title: 'Explain this', contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== EXPLAIN || !info.selectionText) return;
    openPanel({ view: 'explain', text: info.selectionText, title: tab?.title }, tab);
  });
}
