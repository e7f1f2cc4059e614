import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { PageReport } from '../platform/messages.ts';
import { QUIET_PAGE, type Session, until } from './browsers/session.ts';

/** A tab of a session, and its number as the extension knows it. */
export interface Tab {
  page: Page;
  id: number;
}

/** A page's script that has not come by then will not come. */
const SCRIPT_MS = 5_000;
const READING_MS = 30_000;

const Told = v.object({ value: PageReport });

/** Opens an empty tab. */
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
  const inside = await session.inside();
  const ask = async () => {
    const told = await inside.evaluate(
      (tabId) =>
        chrome.tabs
          .sendMessage(tabId, { to: 'page', name: 'report', request: null }, { frameId: 0 })
          .catch(() => null),
      id,
    );
    return told === null ? undefined : v.parse(Told, told).value;
  };
  await until('Between Sessions to read this page', ask, SCRIPT_MS);
  return until(
    'the end of the page',
    async () => {
      const report = await ask();
      return report?.status !== 'reading' && report;
    },
    READING_MS,
  );
}

/** Waits until pages on this machine will be read: a new extension takes a moment to say which sites are on. */
export async function sitesAreOn(session: Session): Promise<void> {
  const inside = await session.inside();
  await until('the sites to be turned on', () =>
    inside.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
}
