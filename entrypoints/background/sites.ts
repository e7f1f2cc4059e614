import { type Browser, browser } from 'wxt/browser';
import { t } from '../../components/text.ts';
import { tellPage } from '../../platform/channel.ts';
import { grantedOrigins } from '../../platform/grants.ts';
import type { SiteState } from '../../platform/messages.ts';
import { forgetPauses } from '../../platform/pause.ts';
import { ICONS } from './badge.ts';
import { speakReadersLanguage } from './readers-language.ts';

const SCRIPT_ID = 'sites';
const SCRIPT = 'gate.js';
const STYLE = 'marks.css';

/**
 * Registers the gate for exactly the granted sites. Which sites are on is the browser's own list of granted
 * origins; nothing of ours can disagree with it.
 */
async function syncRegistration(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches, js: [SCRIPT], css: [STYLE], runAt: 'document_idle' as const };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function readOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && readPage(tab.id)));
}

async function stopTabsWithout(): Promise<void> {
  const on = await grantedOrigins();
  const tabs = await browser.tabs.query({});
  const kept = new Set(on.length ? (await browser.tabs.query({ url: on })).map((tab) => tab.id) : []);
  await Promise.all(
    tabs
      .filter((tab) => tab.id !== undefined && !kept.has(tab.id))
      // Tabs that never had a content script refuse the message, which is as good.
      .map((tab) =>
        tellPage(tab.id!, 'stop', null).then(
          () => showOff(tab.id!),
          () => undefined,
        ),
      ),
  );
}

async function showOff(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  await speakReadersLanguage();
  await browser.action.setTitle({ tabId, title: t('toolbar.off') });
  await browser.action.setIcon({ tabId, path: { ...ICONS.off } });
}

/** Follows the reader's grants: a site turned on is read at once and for good, a site turned off is left at once. */
export function watchSites(): void {
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncRegistration();
    if (origins?.length) await readOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await syncRegistration();
    await stopTabsWithout();
    await forgetPauses();
  });
  // Registrations do not outlive an update of the extension.
  browser.runtime.onInstalled.addListener(async () => {
    await syncRegistration();
    const origins = await grantedOrigins();
    if (origins.length) await readOpenTabs(origins);
  });
  browser.runtime.onStartup.addListener(() => {
    syncRegistration();
    forgetPauses();
  });
}

/**
 * Reads a page: by the site's grant, or once by the grant that a click on the toolbar gives.
 *
 * @returns whether the browser let us
 */
export async function readPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT as never] });
    return true;
  } catch {
    return false;
  }
}

/** Brings a script into the frame that asks for it. Returns whether it is there. */
export async function loadScript(
  file: 'content-script.js' | 'card.js',
  sender: Browser.runtime.MessageSender,
): Promise<boolean> {
  if (sender.tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
    files: [file as never],
  });
  return true;
}

/** Says how marks look to all frames of a page that the browser lets us reach. */
export async function styleFrames(sender: Browser.runtime.MessageSender): Promise<null> {
  if (sender.tab?.id !== undefined)
    await browser.scripting.insertCSS({ target: { tabId: sender.tab.id, allFrames: true }, files: [STYLE] });
  return null;
}

/** Whether a tab's site can be read, what to ask permission for, and whether it is on. */
export async function siteState(tabId: number): Promise<SiteState> {
  const { url } = await browser.tabs.get(tabId);
  // Without a grant for the site the browser does not tell us the address.
  if (!url) return { readable: true, enabled: false };
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return { readable: false, enabled: false };
  const pattern = `${protocol}//${hostname}/*`;
  return {
    readable: true,
    pattern,
    host: hostname,
    enabled: await browser.permissions.contains({ origins: [pattern] }),
  };
}
