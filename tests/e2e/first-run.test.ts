import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { clickMark, marksOn } from '../../scripts/marks.ts';
import { openTab, sitesAreOn } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { problems } from './axe-problems.ts';
import { cardIsGone, cardText, pressInCard } from './card.ts';
import { inEachBrowser, OTHER_SITE } from './in-each-browser.ts';

/** What is marked in the thread to try. */
const HUG = 'is it okay to ask my therapist for a hug?';
const MARKED = [
  HUG,
  'do therapists think about their clients between sessions?',
  'Am I allowed to be friends with my therapist after therapy?',
];

/** The addresses of all tabs. */
async function addresses(session: Session): Promise<string[]> {
  const pages = await session.browser.pages();
  // A tab may be closing.
  return Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
}

/** What has the focus, as a screen reader names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | HTMLInputElement | null;
    const label = element && 'labels' in element ? element.labels?.[0]?.textContent : undefined;
    return (element?.ariaLabel ?? label ?? element?.textContent ?? '').trim();
  });

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

inEachBrowser('the first run', (given) => {
  const open = async () => {
    const page = await given.openPage('welcome.html');
    await until('the marks', async () => (await marksOn(page)).length === MARKED.length);
    return page;
  };
  const isOn = async (origin: string) =>
    (await given.session.inside()).evaluate(
      (asked) => chrome.permissions.contains({ origins: [asked] }),
      origin,
    );
  const shows = (page: Page, selector: string) => page.waitForSelector(selector);

  it('opens the welcome page, and once only', async () => {
    const welcome = await given.session.extensionTab('welcome.html');
    await welcome.locator('::-p-text(Look for the dotted line)').wait();
    await welcome.close();
    await given.session.stopBackground();
    await given.openThread();
    expect((await addresses(given.session)).filter((each) => each.includes('welcome.html'))).toEqual([]);
  });

  it('can be gone through by keyboard alone', async () => {
    const page = await open();
    await tabTo(page, 'Turn on Reddit');
    await page.keyboard.press('Enter');
    await given.session.answerPermissionPrompt(true);
    await shows(page, '[aria-label="Turn off Reddit"]');
    expect(await isOn('https://old.reddit.com/*')).toBe(true);
    await tabTo(page, 'Turn off Reddit');
    await page.keyboard.press('Enter');
    await shows(page, '[aria-label="Turn on Reddit"]');
    expect(await focused(page)).toBe('Turn on Reddit');
    expect(await isOn('https://www.reddit.com/*')).toBe(false);

    await tabTo(page, HUG);
    await page.keyboard.press('Enter');
    expect(await cardText(page)).toContain('Yes, ask first');
    const heading = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'h2');
    await until('the card to have the focus', heading);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    expect(await focused(page)).toBe(HUG);

    await tabTo(page, 'Search questions');
    await page.keyboard.type('friends after therapy');
    await page.locator('.row').wait();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toContain(
      'library.html#a/',
    );
    await tabTo(page, 'Done');
    // The page may be gone before the key is up.
    await page.keyboard.press('Enter').catch(() => undefined);
    const isOpen = (address: string) => address.includes('welcome.html');
    await until('the page to close', async () => !(await addresses(given.session)).some(isOpen));
  });

  it('leaves a forum off when the reader says no to the browser’s question, and says so', async () => {
    const page = await open();
    await page.locator('[aria-label="Turn on Mumsnet"]').click();
    await given.session.answerPermissionPrompt(false);
    await page.locator('li ::-p-text(Marks stay off here)').wait();
    expect(await isOn('https://www.mumsnet.com/*')).toBe(false);
    expect(await page.$$('.site-on')).toEqual([]);
  });

  it('turns on any other site, whose pages are then read, and turns it off again', async () => {
    const page = await open();
    const field = page.locator('.add-site input');
    await field.fill(`http://${OTHER_SITE}`);
    await page.locator('.add-site button').click();
    await given.session.answerPermissionPrompt(true);
    const turnOff = `[aria-label="Turn off http://${OTHER_SITE}"]`;
    await shows(page, turnOff);
    const { page: thread } = await openTab(given.session);
    await thread.goto(given.threadElsewhere);
    await until('the marks', async () => (await marksOn(thread)).length > 0);

    await page.bringToFront();
    await page.locator(turnOff).click();
    await shows(page, `[aria-label="Turn on http://${OTHER_SITE}"]`);
    await until('the marks to go', async () => (await marksOn(thread)).length === 0);
  });

  it('marks the thread to try, and opens the card of a mark that is clicked', async () => {
    const page = await open();
    expect((await marksOn(page)).map(({ text }) => text)).toEqual(MARKED);
    await clickMark(page, HUG);
    expect(await cardText(page)).toContain('Is it OK to ask my therapist for a hug?');
    await page.mouse.click(5, 5);
    await cardIsGone(page);

    await clickMark(page, MARKED[2]!);
    expect(await cardText(page)).toContain('Can I be friends with my therapist after therapy ends?');
    await pressInCard(page, 'Read the answer');
    await cardIsGone(page);
    // Firefox opens its sidebar only from the extension's own button.
    const answer =
      given.session.name === 'firefox'
        ? await given.session.extensionTab('library.html')
        : await given.session.extensionTab('sidepanel.html');
    await answer.locator('::-p-text(What you can do)').wait();
    // The page still speaks when the card is gone.
    await page.bringToFront();
    await page.locator('.add-site button').click();
    await page.locator('[role=status]::-p-text(This is not the address of a site)').wait();
  });

  describe.each(['light', 'dark'])('%s', (theme) => {
    it('has nothing wrong that axe could find: page, refusal and card', async () => {
      const inside = await given.session.inside();
      await inside.evaluate((chosen) => chrome.storage.local.set({ settings: { theme: chosen } }), theme);
      const page = await open();
      await page.locator('[aria-label="Turn on Quora"]').click();
      await given.session.answerPermissionPrompt(false);
      await page.locator('li ::-p-text(Marks stay off here)').wait();
      expect(await problems(page)).toEqual([]);
      await clickMark(page, HUG);
      await cardText(page);
      expect(await problems(page)).toEqual([]);
    });
  });

  it.each([
    ['at 280 pixels', 280, 100],
    ['with text twice as large', 640, 200],
  ])('does not scroll sideways %s, nor does its card', async (_, width, percent) => {
    const page = await open();
    await page.setViewport({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    const tooWide = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const card = [...document.body.children].find((child) => child.shadowRoot)?.getBoundingClientRect();
        return [scrollWidth - clientWidth, Math.max(0, (card?.right ?? 0) - clientWidth)];
      });
    expect(await tooWide()).toEqual([0, 0]);
    await clickMark(page, HUG);
    await cardText(page);
    expect(await tooWide()).toEqual([0, 0]);
  });
});

describe.each(['chromium', 'firefox'] as const)('an update (%s)', (browser) => {
  it('opens nothing', async () => {
    const folder = builtExtension('loopback', browser);
    await using session = await launch(browser, folder, { headless: true, test: true });
    await sitesAreOn(session);
    await (await session.extensionTab('welcome.html')).close();
    const inside = await session.inside();
    await inside.evaluate(() => chrome.storage.session.set({ before: 'the update' }));
    await session.browser.installExtension(folder);
    // Memory and registered scripts do not outlive an update; the background registers them anew when it is told of one.
    const isUpdated = (page: Page) =>
      page.evaluate(async () => {
        const { before } = await chrome.storage.session.get('before');
        return !before && (await chrome.scripting.getRegisteredContentScripts()).length > 0;
      });
    const page = await session.openExtensionPage('options.html');
    await until('the update', () => isUpdated(page));
    const own = (await addresses(session)).filter((each) => each.startsWith(session.extensionUrl('')));
    expect(own).toEqual([session.extensionUrl('options.html')]);
  });
});
