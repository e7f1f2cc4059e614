import { browser } from 'wxt/browser';
import { t } from '../../components/text.ts';
import { openPanel } from './panel.ts';
import { speakReadersLanguage } from './readers-language.ts';

const EXPLAIN = 'explain';

/** The right-click entry "Explain this" on a selection. Firefox for Android has no context menus. */
export function watchMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await speakReadersLanguage();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: EXPLAIN, title: t('menu.explain'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== EXPLAIN || !info.selectionText) return;
    openPanel({ view: 'explain', text: info.selectionText, title: tab?.title }, tab);
  });
}

/** Names the entry anew, in the language that texts are in now. */
export async function renameMenu(): Promise<void> {
  await browser.contextMenus?.update(EXPLAIN, { title: t('menu.explain') });
}
