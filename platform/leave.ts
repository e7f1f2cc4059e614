import { browser } from 'wxt/browser';

/** Closes the side panel, or Firefox's sidebar, from inside. Straight from a click or key. */
export function closePanel(): void {
  const sidebar = (browser as unknown as { sidebarAction?: { close(): Promise<void> } }).sidebarAction;
  if (sidebar) sidebar.close();
  else window.close();
}

/** Closes the tab this page stands in. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
