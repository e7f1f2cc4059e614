import { type Browser, browser } from 'wxt/browser';
import { handOver } from '../../platform/handover.ts';
import type { View } from '../../platform/messages.ts';
import { ownUrl } from '../../platform/pages.ts';
import { rows } from './rows.ts';

/** The library page takes its view from the handover. */
const HANDED = '#handed';

interface Sidebar {
  open(): Promise<void>;
}

/** Opens the browser's own side panel. Must be the first thing done in the reader's gesture. */
function openBeside(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  if (sidebar) return sidebar.open();
  if (tab?.windowId === undefined) return Promise.reject(new Error('no window to open the panel in'));
  return browser.sidePanel.open({ windowId: tab.windowId });
}

/** Address of a view as a page of its own; addresses hold numbers only, never words. */
async function pageFor(view: View): Promise<string> {
  if (view.view === 'help') return ownUrl('/help.html');
  const number = view.view === 'answer' ? (await rows()).row(view.id)?.number : undefined;
  return ownUrl('/library.html', number === undefined ? HANDED : `#a/${number}`);
}

/** Shows a view as a page in a tab. */
export async function openInTab(view: View, tabId?: number): Promise<void> {
  const url = await pageFor(view);
  if (url.endsWith(HANDED)) await handOver('library', view);
  if (tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}

/**
 * Shows a view in the side panel. Firefox does not count a click in a page as a gesture of ours when it comes by
 * message, and the panel then stays shut: the view opens in a tab instead.
 */
export async function openPanel(view: View, tab: Browser.tabs.Tab | undefined): Promise<undefined> {
  const opened = openBeside(tab);
  const handed = handOver('panel', view);
  try {
    await opened;
    await handed;
  } catch {
    await openInTab(view);
  }
}
