import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '../../scripts/browsers/chromium.ts';
import { findBrowser, howToInstall } from '../../scripts/browsers/installed.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { median } from './numbers.ts';

/** How often each worker is stopped and started again. */
const RESTARTS = 15;

/** An extension whose worker does nothing but send messages back. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-worker-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty worker',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
    'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond(message); });',
    'page.html': '<!doctype html><title>Empty</title>',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A worker to wake: its script, a page of its extension, and what is sent from there. */
interface Sleeper {
  name: string;
  script: string;
  page: Page;
  message: unknown;
  cold: number[];
  warm: number[];
}

/** Milliseconds from sending a message to having its answer, as the page sees it. */
const roundTrip = ({ page, message }: Sleeper): Promise<number> =>
  page.evaluate(async (sent) => {
    const start = performance.now();
    await chrome.runtime.sendMessage(sent);
    return performance.now() - start;
  }, message);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function wake(sleepers: readonly Sleeper[], session: ChromiumSession): Promise<void> {
  // The first round fills the browser's caches, as the extension's installation does, and does not count.
  for (let round = 0; round <= RESTARTS; round++)
    for (const sleeper of sleepers) {
      // There must be something to stop.
      await roundTrip(sleeper);
      await session.stopBackground();
      await pause(200);
      const cold = await roundTrip(sleeper);
      if (!round) continue;
      sleeper.cold.push(cold);
      await roundTrip(sleeper);
      sleeper.warm.push(await roundTrip(sleeper));
    }
}

const shown = (values: readonly number[]) =>
  `${median(values).toFixed(1)} [${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}]`;

/**
 * Measures how long the first answer takes when the background worker has been stopped, beside a worker that does
 * nothing, in Chromium.
 *
 * @returns Markdown
 */
export async function coldStart(): Promise<string> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  const empty = emptyExtension();
  try {
    const extension = builtExtension('production', 'chromium');
    await using session = await launchChromium(program, extension, { headless: true });
    const emptyPage = await session.browser.newPage();
    await emptyPage.goto(`chrome-extension://${await session.browser.installExtension(empty)}/page.html`);
    const ask = { text: 'is it weird that i want to hug my T' };
    const page = await session.inside();
    const floor: Sleeper = {
      name: 'a worker that only sends messages back',
      script: join(empty, 'worker.js'),
      page: emptyPage,
      message: { ask },
      cold: [],
      warm: [],
    };
    const ours = (asked: string, name: string, request: unknown): Sleeper => ({
      name: `our worker, ${asked}`,
      script: join(extension, 'background.js'),
      page,
      // As our own pages and content scripts send it (`platform/channel.ts`).
      message: { to: 'background', name, request },
      cold: [],
      warm: [],
    });
    const sleepers = [
      floor,
      ours('a message that needs no corpus', 'siteState', { tabId: -1 }),
      ours('a question', 'ask', ask),
      ours('a page with a question', 'askPosts', { posts: [ask], known: [] }),
      ours('words typed into the search box', 'search', ask),
    ];
    await wake(sleepers, session);
    return [
      `Milliseconds from a page's message to its answer, median [least–most] of ${RESTARTS} restarts. "Beyond": what it took`,
      'longer than the empty worker, which was started just before.',
      '',
      '| worker | script, KB | stopped before | beyond the empty worker | running |',
      '| --- | --- | --- | --- | --- |',
      ...sleepers.map(({ name, script, cold, warm }) => {
        const beyond = cold.map((took, round) => took - floor.cold[round]!);
        const kilobytes = (statSync(script).size / 1024).toFixed(1);
        return `| ${name} | ${kilobytes} | ${shown(cold)} | ${shown(beyond)} | ${shown(warm)} |`;
      }),
    ].join('\n');
  } finally {
    rmSync(empty, { recursive: true });
  }
}
