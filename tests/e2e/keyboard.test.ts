import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn } from '../../scripts/marks.ts';
import { askPage } from '../../scripts/messages.ts';
import { reportOf, type Tab } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { cardIsGone, cardText } from './card.ts';
import { inEachBrowser } from './in-each-browser.ts';

const HUG = 'Is it ok to ask my therapist for a hug at the end?';
const CRY = 'Why do therapists cry?';

/** Where a reader is on a page. */
const whereabouts = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.textContent,
    selection: String(getSelection()),
    scrolled: [scrollY, document.querySelector('#wrap')!.scrollTop].map(Math.round),
  }));

const activeMark = (page: Page) =>
  page.evaluate(() => {
    const [place] = [...((CSS.highlights.get('bs-active') ?? []) as Iterable<StaticRange>)];
    const range = document.createRange();
    if (place) {
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
    }
    const { top, bottom } = place ? range.getBoundingClientRect() : { top: 0, bottom: 0 };
    return { text: place && range.toString(), seen: bottom > 0 && top < innerHeight };
  });

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** What is said on the page, once it is. */
const said = (page: Page, words: string) =>
  until(`"${words}" to be said`, () =>
    page.evaluate(
      (wanted) =>
        [...document.body.children].some((child) =>
          [...(child.shadowRoot?.querySelectorAll('[role=status]') ?? [])].some(
            (status) => status.textContent === wanted,
          ),
        ),
      words,
    ),
  );

/** What has focus within the card. */
const focusInCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

inEachBrowser('keys on a page', (given) => {
  const keyOf = async (tab: Tab, text: string) =>
    (await reportOf(given.session, tab)).questions.find((question) => question.text === text)!.key;
  const goTo = async (tab: Tab, text: string) => {
    await tab.page.bringToFront();
    const key = await keyOf(tab, text);
    expect(await askPage(given.session, tab.id, 'goTo', { key })).toBe(true);
  };
  const settleAt = (page: Page) =>
    page.evaluate(() => {
      const [first] = document.querySelectorAll('.content');
      getSelection()!.setBaseAndExtent(first!.firstChild!, 3, first!.firstChild!, 12);
      document.querySelector<HTMLElement>('.navbar a')!.focus({ preventScroll: true });
      scrollTo(0, 40);
    });

  it('Go to place shows the mark, moves focus beside it and leaves the page as it was; Esc leads back', async () => {
    const tab = await given.openThread();
    const { page } = tab;
    await settleAt(page);
    const [before, pageBefore] = [await whereabouts(page), await html(page)];
    await goTo(tab, CRY);
    expect(await activeMark(page)).toEqual({ text: CRY, seen: true });
    expect((await whereabouts(page)).focus).toBe('Dov');
    expect(await html(page)).toBe(pageBefore);
    await page.keyboard.press('Escape');
    expect(await whereabouts(page)).toEqual(before);
    expect((await activeMark(page)).text).toBeUndefined();
    expect(await html(page)).toBe(pageBefore);
  });

  it('what can be seen already is not scrolled', async () => {
    const tab = await given.openThread();
    await goTo(tab, HUG);
    expect((await whereabouts(tab.page)).scrolled).toEqual([0, 0]);
  });

  it('a box that scrolls within the page is brought back too, and a post without links keeps no trace', async () => {
    const tab = await given.openThread();
    const { page } = tab;
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#wrap')!;
      Object.assign(box.style, { height: '300px', overflow: 'auto' });
      for (const link of document.querySelectorAll('#p4105 a')) link.removeAttribute('href');
    });
    await settleAt(page);
    const [before, pageBefore] = [await whereabouts(page), await html(page)];
    await goTo(tab, CRY);
    expect(await activeMark(page)).toEqual({ text: CRY, seen: true });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p4105');
    await page.keyboard.press('Escape');
    expect(await whereabouts(page)).toEqual(before);
    expect(await html(page)).toBe(pageBefore);
  });

  it('what was selected in a slot before the page put something there is not selected again', async () => {
    const tab = await given.openThread();
    const { page } = tab;
    await page.evaluate(() => {
      const host = document.createElement('x-count');
      host.attachShadow({ mode: 'open' }).innerHTML = '<slot>No <b>new</b> posts</slot>';
      document.querySelector('.navbar')!.append(host);
      const { firstChild, lastChild } = host.shadowRoot!.querySelector('slot')!;
      getSelection()!.setBaseAndExtent(firstChild!, 0, lastChild!, 6);
    });
    const before = (await whereabouts(page)).scrolled;
    await goTo(tab, CRY);
    await page.evaluate(() => document.querySelector('x-count')!.append('1 new post'));
    await page.keyboard.press('Escape');
    const { selection, scrolled } = await whereabouts(page);
    expect(scrolled).toEqual(before);
    expect(selection).not.toContain('No new posts');
  });

  it('text that comes in above does not move the place one comes back to', async () => {
    const tab = await given.openThread();
    const { page } = tab;
    const topOf = () =>
      page.evaluate(() => Math.round(document.querySelector('#p4102 .content')!.getBoundingClientRect().top));
    await page.evaluate(() => scrollTo(0, 300));
    const before = await topOf();
    await goTo(tab, HUG);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.headerbar')!.style.paddingBottom = '400px';
    });
    expect(await askPage(given.session, tab.id, 'goBack', null)).toBe(true);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(2);
  });

  it('who has gone on by themselves is not taken back', async () => {
    const tab = await given.openThread();
    await goTo(tab, CRY);
    await tab.page.keyboard.press('Tab');
    expect(await askPage(given.session, tab.id, 'goBack', null)).toBe(false);
    expect((await activeMark(tab.page)).text).toBeUndefined();
  });

  it('the next mark opens with focus in its card, says which it is, and Esc leads back', async () => {
    const { page } = await given.openThread();
    await settleAt(page);
    const [before, pageBefore] = [await whereabouts(page), await html(page)];
    await given.session.runCommand(page, 'next');
    expect(await cardText(page)).toContain('hug');
    await said(page, 'Mark 1 of 5');
    expect(await focusInCard(page)).toContain('hug');
    await given.session.runCommand(page, 'next');
    await said(page, 'Mark 2 of 5');
    await given.session.runCommand(page, 'previous');
    await said(page, 'Mark 1 of 5');
    await given.session.runCommand(page, 'previous');
    await said(page, 'Mark 5 of 5');
    expect(await activeMark(page)).toEqual({ text: CRY, seen: true });
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    expect(await whereabouts(page)).toEqual(before);
    expect(await html(page)).toBe(pageBefore);
  });

  it('Tab goes through the card, and past its end leads back', async () => {
    const { page } = await given.openThread();
    await settleAt(page);
    const before = await whereabouts(page);
    await given.session.runCommand(page, 'next');
    await said(page, 'Mark 1 of 5');
    const stops: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const at = document.activeElement?.shadowRoot?.activeElement;
          return at?.ariaLabel ?? at?.textContent;
        }),
      );
    }
    expect(stops).toEqual(['Read the answer', 'Why this answer', 'Close']);
    await page.keyboard.press('Tab');
    await cardIsGone(page);
    expect(await whereabouts(page)).toEqual(before);
  });

  it('marks go and come back by key, which is said on the page and leaves no trace', async () => {
    const { page } = await given.openThread();
    const before = await html(page);
    await given.session.runCommand(page, 'marks');
    await said(page, 'Marks off for this page');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await given.session.runCommand(page, 'next');
    await said(page, 'Marks off for this page');
    await given.session.runCommand(page, 'marks');
    await said(page, 'Marks on for this page');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
    await cardIsGone(page);
    expect(await html(page)).toBe(before);
  });

  it('the mark gone to is drawn stronger for a moment, where motion is wanted', async () => {
    const tab = await given.openThread();
    const drawn = () => tab.page.evaluate(() => [...CSS.highlights.keys()].slice(1));
    await goTo(tab, CRY);
    expect(await drawn()).toEqual(['bs-active']);
    // Firefox cannot be told otherwise while it runs.
    if (given.session.name === 'firefox') return;
    await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    await goTo(tab, HUG);
    expect(await drawn()).toEqual(['bs-active', 'bs-flash']);
    await until('the flash to be over', async () => !(await drawn()).includes('bs-flash'));
    expect(await drawn()).toEqual(['bs-active']);
  });

  it('where nothing is read the popup opens, which says why', async () => {
    const page = await given.session.browser.newPage();
    await page.goto(given.threadElsewhere);
    await given.session.runCommand(page, 'next');
    const inside = await given.session.inside();
    await until('the popup', () =>
      inside.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length > 0),
    );
  });
});

inEachBrowser('a card for a pointer that rests', (given) => {
  it('opens only where the reader asked for it, moves no focus, and goes with the pointer', async () => {
    const { page } = await given.openThread();
    await page.bringToFront();
    const { x, y } = (await marksOn(page))[0]!;
    await page.mouse.move(x, y);
    const inside = await given.session.inside();
    await inside.evaluate(() => chrome.storage.local.set({ settings: { hover: true } }));
    // The wish reaches the page in its own time.
    await until('the card', async () => {
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return page.evaluate(() => [...document.body.children].some((child) => child.shadowRoot));
    });
    expect(await cardText(page)).toContain('hug');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.mouse.move(5, 5);
    await cardIsGone(page);
    await inside.evaluate(() => chrome.storage.local.clear());
  });
});

inEachBrowser('single keys in our own pages', (given) => {
  const focusOf = (page: Page) =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  const openAnswer = async () => {
    const page = await given.openPage('library.html#a/1');
    await page.bringToFront();
    await page.waitForSelector('.save');
    return page;
  };

  it('save, copy, lead back, search and list the keys', async () => {
    const page = await openAnswer();
    await page.keyboard.press('s');
    await page.waitForSelector('.save[aria-pressed=true]');
    await page.keyboard.press('c');
    await page.waitForSelector('[role=menuitem]:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=menu]', { hidden: true });
    await page.waitForSelector('.save');
    await page.keyboard.type('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { hidden: true });
    await page.waitForSelector('.save');
    await page.keyboard.type('[');
    await page.waitForSelector('.save', { hidden: true });
    await page.keyboard.press('/');
    expect(await focusOf(page)).toBe('Search questions');
    await page.keyboard.type('/s?');
    expect(await page.$eval('input', (field) => field.value)).toBe('/s?');
    await page.keyboard.press('Escape');
    expect(await page.$eval('input', (field) => field.value)).toBe('');
    expect(await focusOf(page)).toBe('Search questions');
    await page.keyboard.press('Escape');
    expect(await focusOf(page)).not.toBe('Search questions');
  });

  it('can be changed; what cannot be a key is refused, and the key stays', async () => {
    const options = await given.openPage('options.html');
    await options.bringToFront();
    const write = async (name: string, typed: string) => {
      const field = await options.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`);
      await field!.focus();
      await options.keyboard.type(typed);
      await options.keyboard.press('Enter');
      return field!;
    };
    const status = (words: string) => options.locator(`[role=status]::-p-text(${words})`).wait();
    await write('Copy as reply', 's');
    await status('is taken: Save. This key is still');
    const copy = await write('Copy as reply', 'Enter');
    await status('A key is one letter, number or sign. This one is still');
    expect(await copy.evaluate((field) => (field as HTMLInputElement).value)).toBe('Enter');
    await write('Copy as reply', 'k');
    await status('Setting changed');
    expect(await options.$('.key-problem')).toBeNull();

    const page = await openAnswer();
    await page.keyboard.press('c');
    await page.keyboard.type('?');
    await page.waitForSelector('dialog[open]');
    expect(await page.$('[role=menuitem]')).toBeNull();
    expect(await page.$$eval('dialog .key', (keys) => keys.map(({ textContent }) => textContent))).toContain(
      'k',
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { hidden: true });
    await page.keyboard.press('k');
    await page.waitForSelector('[role=menuitem]:focus');
    await options.evaluate(() => chrome.storage.local.clear());
  });

  it('do nothing once they are turned off', async () => {
    const options = await given.openPage('options.html');
    const single = await options.waitForSelector('aria/Single keys in our own pages[role="switch"]');
    await single!.click();
    await until('the setting', () =>
      options.evaluate(async () => {
        const { settings } = (await chrome.storage.local.get('settings')) as {
          settings?: { singleKeys: boolean };
        };
        return settings?.singleKeys === false;
      }),
    );
    const page = await openAnswer();
    await page.keyboard.press('c');
    await page.keyboard.type('[');
    expect(await page.$('[role=menuitem]')).toBeNull();
    expect(await page.$('.save')).not.toBeNull();
    await options.evaluate(() => chrome.storage.local.clear());
  });
});
