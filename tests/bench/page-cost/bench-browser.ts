import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/browsers/chromium.ts';
import { findBrowser, howToInstall } from '../../../scripts/browsers/installed.ts';
import { builtExtension } from '../../../scripts/build/extension.ts';
import { openTab, sitesAreOn, type Tab } from '../../../scripts/page-report.ts';
import { filesOf, serve } from '../../../scripts/serve.ts';
import { until } from '../../../scripts/until.ts';
import type { BenchPage } from './pages.ts';

const READ_MS = 300_000;
const SETTLE_MS = 500;

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

interface Heard {
  messages: { name: string; status?: string }[];
}

/** A Chromium with the extension and some pages. Pages are loaded first and read then, so that only reading is measured. */
export interface BenchBrowser extends AsyncDisposable {
  version: string;
  /** Opens a page that is not read yet. */
  open(page: BenchPage): Promise<Tab>;
  /** Reads a page with the extension; returns when a page about therapy has been read to its end. */
  read(tab: Tab, page: BenchPage): Promise<void>;
  /** Runs a function as a content script would run. */
  runIsolated<T>(tab: Tab, script: () => T): Promise<T>;
  /** How many messages pages have sent since the last call. */
  messages(): Promise<number>;
}

/** Has a page collect its garbage now. */
export async function collectGarbage(page: Page): Promise<void> {
  const tools = await page.createCDPSession();
  await tools.send('HeapProfiler.collectGarbage');
  await tools.detach();
}

/** Starts the browser. */
export async function benchBrowser(pages: readonly BenchPage[]): Promise<BenchBrowser> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const [i, { html }] of pages.entries()) writeFileSync(join(folder, `${i}.html`), html);
  const served = await serve(filesOf(folder));
  const extension = builtExtension('loopback', 'chromium');
  const session = await launchChromium(program, extension, { headless: true, test: true });
  await sitesAreOn(session);
  const inside = await session.inside();
  await inside.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    const heard: Heard = Object.assign(globalThis, { messages: [] });
    chrome.runtime.onMessage.addListener(({ name, request }, sender) => {
      if (sender.tab) heard.messages.push({ name, status: request?.status });
    });
  });
  const messages = () => inside.evaluate(() => (globalThis as unknown as Heard).messages.splice(0).length);
  return {
    version: await session.browser.version(),
    async open(page) {
      const tab = await openTab(session);
      await tab.page.bringToFront();
      await tab.page.goto(`${served.origin}/${pages.indexOf(page)}.html`);
      await wait(SETTLE_MS);
      // Else some contenders would pay for what loading has left, and others not.
      await collectGarbage(tab.page);
      await wait(SETTLE_MS);
      await messages();
      return tab;
    },
    async read({ id }, { related }) {
      await inside.evaluate(
        (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['gate.js'] }),
        id,
      );
      // A page about something else says nothing.
      if (!related) return;
      const isRead = () =>
        inside.evaluate(() =>
          (globalThis as unknown as Heard).messages.some(({ status }) => status === 'done'),
        );
      await until('the page to be read', isRead, READ_MS);
    },
    runIsolated: <T>({ id }: Tab, script: () => T) =>
      inside.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${id} }, func: ${script} }).then(([{ result }]) => result)`,
      ) as Promise<T>,
    messages,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await served[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}
