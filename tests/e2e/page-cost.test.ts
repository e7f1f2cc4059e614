import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from '../../scripts/browsers/chromium.ts';
import { findBrowser, howToInstall } from '../../scripts/browsers/installed.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { openTab, sitesAreOn, type Tab } from '../../scripts/page-report.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { phpbbThread } from '../bench/page-cost/pages.ts';
import { traced } from '../bench/page-cost/trace.ts';
import { inEachBrowser } from './in-each-browser.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A message that a page has sent. */
interface Heard {
  name: string;
  status?: string;
}

/** Threads of some lengths, served; pages are only read when a test says so. */
async function threads(session: Session, lengths: number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'threads-'));
  for (const posts of lengths) writeFileSync(join(folder, `${posts}.html`), phpbbThread(posts));
  const served: Served = await serve(filesOf(folder));
  const inside = await session.inside();
  await inside.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ name, request }, sender) => {
      // Our own pages, when they stand in a tab, are no pages that are read.
      if (sender.tab && sender.origin !== location.origin) heard.push({ name, status: request?.status });
    });
  });
  return {
    async open(posts: number): Promise<Tab> {
      const tab = await openTab(session);
      await tab.page.bringToFront();
      await inside.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard.splice(0));
      await tab.page.goto(`${served.origin}/${posts}.html`);
      return tab;
    },
    async read(tab: Tab): Promise<void> {
      await inside.evaluate(
        (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['gate.js'] }),
        tab.id,
      );
      await until('the page to be read', () =>
        inside.evaluate(() =>
          (globalThis as unknown as { heard: Heard[] }).heard.some(({ status }) => status === 'done'),
        ),
      );
    },
    /** Runs a function beside the content script. */
    beside: <T>({ id }: Tab, script: (...args: string[]) => T, ...args: string[]) =>
      inside.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${id} }, func: ${script}, args: ${JSON.stringify(args)} }).then(([{ result }]) => result)`,
      ) as Promise<T>,
    /** Names of the messages that pages have sent since one was opened, or since the last call. */
    messages: () =>
      inside.evaluate(() =>
        (globalThis as unknown as { heard: Heard[] }).heard.splice(0).map(({ name }) => name),
      ),
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}
type Threads = Awaited<ReturnType<typeof threads>>;

/** What a script does when it looks at a page's nodes … */
const LOOKS =
  'firstChild nextSibling parentNode parentElement textContent data matches closest querySelector checkVisibility nextNode';
/** … and what makes the browser lay the page out, if it has not done so already. */
const MEASURES =
  'getBoundingClientRect getClientRects offsetTop offsetLeft offsetWidth offsetHeight offsetParent clientTop clientLeft clientWidth clientHeight scrollTop scrollLeft scrollWidth scrollHeight scrollX scrollY pageXOffset pageYOffset innerWidth innerHeight innerText elementFromPoint elementsFromPoint caretPositionFromPoint caretRangeFromPoint scrollIntoView scrollTo scrollBy focus';

/** Counts from now on how often the script beside uses some names. Runs in the page. */
function countUses(names: string): void {
  const counted = Object.assign(globalThis, { uses: 0 });
  const interfaces = [Node, CharacterData, Element, HTMLElement, Document, Range, TreeWalker];
  for (const owner of [globalThis, ...interfaces.map(({ prototype }) => prototype)]) {
    for (const name of names.split(' ')) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      const { get, value } = property ?? {};
      if (!property || !(get ?? value)) continue;
      const count = function (this: unknown, ...args: unknown[]) {
        counted.uses += 1;
        return Reflect.apply(get ?? value, this, args);
      };
      Object.defineProperty(owner, name, { ...property, ...(get ? { get: count } : { value: count }) });
    }
  }
}

/** How often the script beside has used them. Runs in the page. */
const uses = () => (globalThis as unknown as { uses: number }).uses;

inEachBrowser('what a thread is asked', (given) => {
  let pages: Threads;
  beforeAll(async () => {
    pages = await threads(given.session, [20]);
  });
  afterAll(() => pages?.[Symbol.asyncDispose]());

  it('is a handful of messages, and then none', async () => {
    const tab = await pages.open(20);
    await pages.read(tab);
    const sent = await pages.messages();
    expect(sent.filter((name) => name === 'askPosts').length).toBeLessThanOrEqual(3);
    expect(sent.filter((name) => name === 'pageChanged').length).toBeLessThanOrEqual(2);
    await wait(1500);
    expect(await pages.messages()).toEqual([]);
  });
});

describe('what reading costs a page (chromium)', () => {
  let session: ChromiumSession;
  let pages: Threads;
  beforeAll(async () => {
    const program = findBrowser('chromium');
    if (!program) throw new Error(howToInstall('chromium'));
    const folder = builtExtension('loopback', 'chromium');
    session = await launchChromium(program, folder, { headless: true, test: true });
    await sitesAreOn(session);
    pages = await threads(session, [20, 100, 200]);
  });
  afterAll(async () => {
    await pages?.[Symbol.asyncDispose]();
    await session?.[Symbol.asyncDispose]();
  });

  it('is no layout and no timer', async () => {
    const tab = await pages.open(100);
    await pages.beside(tab, countUses, MEASURES);
    const { forcedLayouts, timers } = await traced(tab.page, () => pages.read(tab));
    expect(await pages.beside(tab, uses)).toBe(0);
    // The count works: one of each kind.
    await pages.beside(tab, () => [
      innerWidth,
      document.body.offsetTop,
      document.body.getBoundingClientRect(),
    ]);
    expect(await pages.beside(tab, uses)).toBe(3);
    expect(forcedLayouts).toBe(0);
    expect(timers).toBe(0);
  });

  it('is nothing at all once the page has been read', async () => {
    const tab = await pages.open(20);
    await pages.read(tab);
    await wait(500);
    const { scripts } = await traced(tab.page, () => wait(1500).then(() => undefined));
    expect(scripts).toBe(0);
  });

  it('grows with the length of the thread, and no faster', async () => {
    const looks: number[] = [];
    for (const posts of [100, 200]) {
      const tab = await pages.open(posts);
      await pages.beside(tab, countUses, LOOKS);
      await pages.read(tab);
      looks.push(await pages.beside(tab, uses));
    }
    const [short, long] = looks as [number, number];
    expect(short).toBeGreaterThan(1000);
    expect(long / short).toBeLessThan(2.1);
  });
});
