import { browser } from 'wxt/browser';
import { handOver } from '../../platform/handover.ts';
import type { View } from '../../platform/messages.ts';

const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/** Whether there is a panel to open; Firefox for Android has none. */
export const hasPanel = Boolean(browser.sidePanel ?? sidebar);

/** Shows a view in the side panel. Straight from a click: nothing may be awaited before the panel opens. */
export async function openPanel(windowId: number, view: View): Promise<void> {
  const handed = handOver('panel', view);
  const opened = sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
  await Promise.all([handed, opened]);
  window.close();
}
