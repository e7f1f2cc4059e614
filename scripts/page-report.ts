import type { Page } from 'puppeteer-core';
import type { PageReport } from '../platform/messages.ts';
import { QUIET_PAGE, type Session } from './browsers/session.ts';
import { askPage } from './messages.ts';
import { until } from './until.ts';

/** A tab of a session, and its number as the extension knows it. */
export interface Tab {
  page: Page;
  id: number;
}

/** A page's script that has not come by then will not come. */
const SCRIPT_MS = 5_000;
const READING_MS = 30_000;

/** Opens a tab, or takes the one given, with nothing of interest in it yet. */
export async function openTab(session: Session, page?: Page): Promise<Tab> {
  const tab = await session.openExtensionPage(QUIET_PAGE, page);
  const id = await tab.evaluate(async () => (await chrome.tabs.getCurrent())!.id!);
  return { page: tab, id };
}

/**
 * Asks the content script in a tab what it has found, until it has read its page.
 *
 * @throws when the tab has no content script, or it does not come to an end
 */
export async function reportOf(session: Session, { id }: Tab): Promise<PageReport> {
  const ask = () => askPage(session, id, 'report', null);
  await until('Between Sessions to read this page', ask, SCRIPT_MS);
  const read = async () => {
    const report = await ask();
    return report?.status !== 'reading' && report;
  };
  return until('the end of the page', read, READING_MS);
}

/** Waits until pages on this machine will be read: a new extension takes a moment to say which sites are on. */
export async function sitesAreOn(session: Session): Promise<void> {
  const inside = await session.inside();
  await until('the sites to be turned on', () =>
    inside.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
}
