import { browser } from 'wxt/browser';
import { t } from '../../components/text.ts';
import { tellPage } from '../../platform/channel.ts';
import type { PageReport } from '../../platform/messages.ts';
import { getSettings, onSettings } from '../../platform/settings.ts';
import { speakReadersLanguage } from './readers-language.ts';

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
  await speakReadersLanguage();
  const count = marked > MOST ? `${MOST}+` : String(marked);
  const found = status !== 'unrelated' && marked > 0;
  const paused = status === 'paused';
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#723459' }),
    browser.action.setBadgeText({ tabId, text: found && badge ? count : '' }),
    browser.action.setTitle({
      tabId,
      title: found ? t('toolbar.found', { n: marked }) : t(paused ? 'toolbar.paused' : 'app.name'),
    }),
    browser.action.setIcon({ tabId, path: { ...ICONS[paused ? 'paused' : 'on'] } }),
  ]);
}

async function showCountAgain(tabId: number): Promise<undefined> {
  try {
    const { status, marksOn, questions } = await tellPage(tabId, 'report', null);
    const marked = marksOn ? questions.filter((question) => question.marked).length : 0;
    await showOnToolbar(tabId, status, marked);
  } catch {
    // A tab without our script has no count.
  }
}

/** Counts on open tabs come and go at once with the reader's choice, and change their language. */
export function watchCountSetting(): void {
  onSettings(async () => {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && showCountAgain(id)));
  });
}

/** Titles the toolbar's button for every tab that says nothing else: we are off there. */
export const showOffByDefault = (): Promise<void> => browser.action.setTitle({ title: t('toolbar.off') });
