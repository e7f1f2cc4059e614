import { browser } from 'wxt/browser';
import type { PageReport } from '../../platform/messages.ts';
import { getSettings } from '../../platform/settings.ts';

/** More than this is shown as "9+". */
const MOST = 9;

/** The toolbar's icon sets, by state. */
export const ICONS = {
  on: { 16: '/icon/16.png', 32: '/icon/32.png' },
  paused: { 16: '/icon/paused-16.png', 32: '/icon/paused-32.png' },
  off: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
} as const;

/** Shows on the toolbar, for one tab, that its page is read and how many marks it has. */
export async function showOnToolbar(
  tabId: number | undefined,
  status: PageReport['status'],
  marked: number,
): Promise<undefined> {
  if (tabId === undefined) return;
  const { badge } = await getSettings();
  const count = marked > MOST ? `${MOST}+` : String(marked);
  const found = status !== 'unrelated' && marked > 0;
  const paused = status === 'paused';
  const plain = paused ? 'Between Sessions: paused here' : 'Between Sessions';
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#723459' }),
    browser.action.setBadgeText({ tabId, text: found && badge ? count : '' }),
    browser.action.setTitle({
      tabId,
      title: found ? `Between Sessions: ${marked} on this page` : plain,
    }),
    browser.action.setIcon({ tabId, path: { ...ICONS[paused ? 'paused' : 'on'] } }),
  ]);
}
