import { browser } from 'wxt/browser';

/** The tab in front of the reader, beside or below one of our surfaces. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Address of its page; only where the browser lets us read the page. */
  address?: string | undefined;
  /** Whether its page has loaded. */
  complete: boolean;
}

/** The tab in front in this window; undefined where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, address: tab.url, complete: tab.status === 'complete' };
}

/** Calls back when another tab comes to the front, or a page starts or ends loading, until the signal ends. */
export function onActiveTab(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (_tabId: number, change: { status?: string }) => {
    if (change.status) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
