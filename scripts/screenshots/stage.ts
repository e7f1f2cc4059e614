import type { Page } from 'puppeteer-core';
import type { Language } from '../../platform/language.ts';
import { type ChromiumSession, launchChromium } from '../browsers/chromium.ts';
import { findBrowser, howToInstall } from '../browsers/installed.ts';
import { builtExtension } from '../build/extension.ts';
import { clickMark, marksOn } from '../marks.ts';
import { askPage } from '../messages.ts';
import { openTab, reportOf, sitesAreOn, type Tab } from '../page-report.ts';
import { OTHER_SITE } from '../serve.ts';
import { until } from '../until.ts';

/** The time it is on every picture. */
const NOW = '2026-11-22T12:00:00Z';

/** The window around one of our own pages, and around a forum's. */
const OWN = { width: 960, height: 680 };
const FORUM = { width: 720, height: 560 };

/** Runs in a page before its own scripts: no time passes there. */
function stopTheClock(now: string): void {
  const Running = Date;
  globalThis.Date = class extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [now]) as [string]));
    }
    static override now(): number {
      return Running.parse(now);
    }
  } as DateConstructor;
}

/** Runs in a page before its own scripts: nobody answers it. */
function cutOff(): void {
  chrome.runtime.sendMessage = () => Promise.reject(new Error('nobody is there'));
}

/**
 * Starts the browser that every state can be reached in: with the loopback build, in private windows too.
 *
 * @throws where Chromium is not installed (saying how to), or does not start
 */
export async function launchForStage(): Promise<ChromiumSession> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  const session = await launchChromium(program, builtExtension('loopback', 'chromium'), {
    headless: true,
    test: true,
    privateWindows: true,
  });
  await sitesAreOn(session);
  return session;
}

/** A browser with the extension in it and the demo thread to read, in one language: what is needed to reach a state. */
export class Stage {
  readonly session: ChromiumSession;
  readonly #origin: string;
  readonly #language: Language;

  /** @param origin where the demo pages are served */
  constructor(session: ChromiumSession, origin: string, language: Language) {
    this.session = session;
    this.#origin = origin;
    this.#language = language;
  }

  /** Makes everything as after installing, but for the language. */
  async clear(): Promise<void> {
    await this.session.closeAll();
    const inside = await this.session.inside();
    await inside.evaluate(async (language) => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ settings: { language } });
    }, this.#language);
  }

  /** Keeps values on the device; settings keep the language. */
  async store({ settings, ...values }: Record<string, unknown>): Promise<void> {
    const inside = await this.session.inside();
    const stored = { ...values, settings: { language: this.#language, ...(settings as object) } };
    await inside.evaluate((all) => chrome.storage.local.set(all), stored);
  }

  /** Opens one of the extension's own pages in a tab. */
  async own(path: string, ready: string, size: Partial<typeof OWN> = {}): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.setViewport({ ...OWN, ...size });
    await page.evaluateOnNewDocument(stopTheClock, NOW);
    await page.goto(this.session.extensionUrl(path));
    await page.locator(ready).wait();
    return page;
  }

  /**
   * Opens a demo page where the extension is on, and waits until it has been read.
   *
   * @param post what the first post says instead; it tells of danger or abuse
   */
  async read(name = 'thread.html', post?: string): Promise<Tab> {
    const tab = await openTab(this.session);
    await tab.page.setViewport(FORUM);
    await tab.page.goto(`${this.#origin}/${name}`);
    await reportOf(this.session, tab);
    if (post === undefined) return tab;
    await tab.page.evaluate((text) => {
      document.querySelector('.content')!.textContent = text;
    }, post);
    await until('the changed post to be read', async () => {
      const report = await askPage(this.session, tab.id, 'report', null);
      if (report?.status !== 'done') return false;
      return report.help !== null || report.questions.some(({ text }) => post.includes(text));
    });
    return tab;
  }

  /** Opens the demo thread on a site where the extension is off. */
  async unread(): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.setViewport(FORUM);
    await page.goto(`${this.#origin.replace('127.0.0.1', OTHER_SITE)}/thread.html`);
    return page;
  }

  /** Clicks the mark that begins with these words, and waits for its card. */
  async openCard(page: Page, words: string): Promise<void> {
    const mark = await until(`the mark "${words}"`, async () =>
      (await marksOn(page)).find(({ text }) => text.startsWith(words)),
    );
    await page.bringToFront();
    await clickMark(page, mark.text);
    await page.locator('>>> [role=dialog] h2').wait();
  }

  /** Clicks the toolbar's button over a page. */
  async popup(over: Page): Promise<Page> {
    return this.#still((await this.session.clickToolbarButton(over)).page);
  }

  /** Opens the side panel beside a page. */
  async panel(beside: Page): Promise<Page> {
    return this.#still((await this.session.openPanel(beside)).page);
  }

  /** Loads a surface again, without an answer to whatever it asks. */
  async cutOff(page: Page): Promise<void> {
    await page.evaluateOnNewDocument(cutOff);
    await page.reload();
  }

  /** A window that keeps nothing, with an empty page. */
  async privateWindow(): Promise<Page> {
    const address = 'data:text/html,private';
    const inside = await this.session.inside();
    await inside.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
    const target = await this.session.browser.waitForTarget((each) => each.url() === address);
    return (await target.page())!;
  }

  /** The browser opened it; it is loaded again at the fixed time. */
  async #still(page: Page): Promise<Page> {
    await page.evaluateOnNewDocument(stopTheClock, NOW);
    await page.reload();
    return page;
  }
}

/** Types into the search field of a surface, and waits for what comes. */
export async function search(page: Page, words: string, ready: string): Promise<void> {
  await page.locator('.search-field').fill(words);
  await page.locator(ready).wait();
}
