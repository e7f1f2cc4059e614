import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksOn } from '../../scripts/marks.ts';
import { openTab } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser, OTHER_SITE } from './in-each-browser.ts';

const FRIENDS = 'Can I be friends with my therapist after therapy ends?';
const HUG = 'Is it OK to ask my therapist for a hug?';
const HOUR_MS = 3_600_000;

/** A button, tab or switch by its name. */
const named = (page: Page, name: string) => page.locator(`::-p-aria(${name})`);
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
const words = (page: Page) => page.evaluate(() => document.body.innerText);
const shows = (page: Page, text: string) =>
  until(`"${text}"`, async () => (await words(page)).includes(text));

inEachBrowser('what is one’s own', (given) => {
  const stored = async (area: 'local' | 'session' = 'local') =>
    (await given.session.inside()).evaluate((name) => chrome.storage[name].get(null), area) as Promise<
      Record<string, unknown>
    >;
  const store = async (values: object) =>
    (await given.session.inside()).evaluate((all) => chrome.storage.local.set(all), values);
  const asNew = async () =>
    (await given.session.inside()).evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
  const openAnswer = async (question: string, path = 'sidepanel.html') => {
    const page = await given.openPage(path);
    await page.locator('input').fill(question);
    // What is typed counts as text, too.
    await page.locator(`.row-link::-p-text(${question})`).click();
    await page.locator('.save').wait();
    return page;
  };
  const openSaved = async () => {
    const page = await given.openPage('sidepanel.html');
    await page.locator('[role=tab]:nth-child(3)').click();
    return page;
  };

  it('an answer is saved with a note that is not lost when the page is left at once', async () => {
    await asNew();
    const page = await openAnswer(FRIENDS);
    await page.locator('.save').click();
    await shows(page, 'Saved on this device. Anyone who uses this browser can see it.');
    await page.locator('textarea').click();
    await page.keyboard.type('Ask on Tuesday');
    await page.goto('about:blank').catch(() => undefined);

    const panel = await openSaved();
    await shows(panel, FRIENDS);
    await shows(panel, '“Ask on Tuesday”');
    const library = await given.openPage('library.html#saved');
    await library.locator(`.row-link::-p-text(${FRIENDS})`).click();
    await until('the note', () =>
      library.evaluate(() => document.querySelector('textarea')?.value === 'Ask on Tuesday'),
    );
  });

  it('an answer that was removed comes back by Undo, note and all, from the list and from the answer', async () => {
    await asNew();
    const page = await openAnswer(FRIENDS);
    await page.locator('.save').click();
    await page.locator('textarea').fill('mine');
    await page.locator('.save').click();
    await until('the removal', async () => Object.keys(await stored()).length === 0);
    await page.locator('.toast-button').click();
    await page.locator('.save[aria-pressed=true]').wait();

    const panel = await openSaved();
    await shows(panel, '“mine”');
    await named(panel, `Remove ${FRIENDS}`).click();
    await shows(panel, `Removed: ${FRIENDS}`);
    expect(await stored()).toEqual({});
    await named(panel, 'Undo').click();
    await shows(panel, '“mine”');
    await until(
      'focus on the answer that came back',
      async () => (await panel.evaluate(() => document.activeElement?.ariaLabel)) === `Remove ${FRIENDS}`,
    );
  });

  it('what cannot be read is set aside, and the reader is told', async () => {
    await asNew();
    await store({ 'saved/hug': { version: 9, note: 'from the future' } });
    const panel = await openSaved();
    await shows(panel, 'Something here could not be read');
    expect(JSON.stringify(await stored())).toContain('from the future');
    await named(panel, 'Remove').click();
    await shows(panel, 'Nothing saved');
    expect(await stored()).toEqual({});
  });

  it('opened answers are listed only when asked for, and forgotten when no longer wanted', async () => {
    await asNew();
    await openAnswer(FRIENDS);
    expect(await stored()).toEqual({});
    const settings = await given.openPage('options.html');
    await named(settings, 'List the answers I open').click();
    await until('the choice', async () => (await stored()).settings !== undefined);
    await openAnswer(HUG);
    const panel = await openSaved();
    await shows(panel, HUG);
    expect(await words(panel)).not.toContain(FRIENDS);
    const again = await given.openPage('options.html');
    await named(again, 'List the answers I open').click();
    await until('the list to go', async () => !('history' in (await stored())));
  });

  it('saved answers move to memory when they are not to be kept', async () => {
    await asNew();
    const page = await openAnswer(FRIENDS);
    await page.locator('.save').click();
    await page.locator('textarea').wait();
    const settings = await given.openPage('options.html');
    await named(settings, 'Keep saved answers on this device').click();
    await until('the move', async () => Object.keys(await stored()).join() === 'settings');
    expect(Object.keys(await stored('session'))).toHaveLength(1);
    await shows(await openSaved(), FRIENDS);
  });

  it('a file of it brings it back after everything was erased; other files change nothing', async () => {
    await asNew();
    const page = await openAnswer(FRIENDS);
    await page.locator('.save').click();
    await page.locator('textarea').fill('mine');
    await page.locator('.answer-question').click();
    await until('the note', async () => JSON.stringify(await stored()).includes('mine'));

    const settings = await given.openPage('options.html');
    await shows(settings, '1 saved answer.');
    await settings.evaluate(() => {
      const exported = { name: '', text: '' };
      Object.assign(globalThis, { exported });
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => Object.assign(exported, { text }));
        return '';
      };
      HTMLAnchorElement.prototype.click = function () {
        exported.name = this.download;
      };
    });
    await named(settings, 'Export').click();
    const file = await until('the file', () =>
      settings.evaluate(() => {
        const { exported } = globalThis as unknown as { exported: { name: string; text: string } };
        return exported.name === 'between-sessions.json' && (exported.text || undefined);
      }),
    );
    expect(JSON.parse(file)).toMatchObject({ app: 'between-sessions', saved: [{ note: 'mine' }] });

    await named(settings, 'Erase').click();
    await named(settings, 'Yes, erase').click();
    await shows(settings, 'Everything is erased');
    expect(await stored()).toEqual({});

    const folder = await mkdtemp(join(tmpdir(), 'own-'));
    const choose = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      const input = (await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, name));
    };
    await choose('shopping.txt', 'milk');
    await shows(settings, '“shopping.txt” was not added. It is not a file that Export made.');
    expect(await stored()).toEqual({});

    await choose('between-sessions.json', file);
    await shows(settings, 'Add what is in between-sessions.json?');
    await shows(settings, '1 saved answer');
    expect(await stored()).toEqual({});
    await settings.locator('[aria-labelledby=import] .button-main').click();
    await shows(settings, 'Added');
    const panel = await openSaved();
    await shows(panel, '“mine”');
  });

  it('erasing everything asks first, and leaves the extension as new', async () => {
    await asNew();
    const { page } = await openTab(given.session);
    await page.goto(given.threadElsewhere);
    const popup = await given.session.clickToolbarButton(page);
    await popup.press('Turn on here');
    await given.session.answerPermissionPrompt(true);
    const isOn = async () =>
      (await given.session.inside()).evaluate(
        (origin) => chrome.permissions.contains({ origins: [origin] }),
        `http://${OTHER_SITE}/*`,
      );
    await until('the site to be on', isOn);
    await store({ settings: { theme: 'dark' }, 'pause/boards.example': Date.now() + HOUR_MS });
    const answer = await openAnswer(FRIENDS);
    await answer.locator('.save').click();
    await answer.locator('textarea').wait();

    const settings = await given.openPage('options.html');
    await named(settings, 'Erase').click();
    await named(settings, 'Keep everything').click();
    expect(await isOn()).toBe(true);
    await named(settings, 'Erase').click();
    await named(settings, 'Yes, erase').click();
    await shows(settings, 'Everything is erased');
    expect([await stored(), await stored('session'), await isOn()]).toEqual([{}, {}, false]);
    await until('the marks to go', async () => (await marksOn(page)).length === 0);
  });
});

inEachBrowser('a pause', (given) => {
  const isMarked = (page: Page) => until('the marks', async () => (await marksOn(page)).length > 0);
  const isUnmarked = (page: Page) => until('the marks to go', async () => (await marksOn(page)).length === 0);
  const title = async (tabId: number) =>
    (await given.session.inside()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  const isPaused = (tabId: number) =>
    until('the toolbar to say so', async () => (await title(tabId)) === 'Between Sessions: paused here');

  it('takes the marks away from every page of the site, until one resumes', async () => {
    const { page, id } = await given.openThread();
    await isMarked(page);
    const popup = await given.session.clickToolbarButton(page);
    await until('the way to pause', async () => (await popup.text()).includes('Pause'));
    await popup.press('Pause');
    await popup.press('Pause here for an hour');
    await isUnmarked(page);
    await isPaused(id);
    await page.reload();
    await isPaused(id);
    expect(await marksOn(page)).toEqual([]);

    const again = await given.session.clickToolbarButton(page);
    await until('the end of it', async () => (await again.text()).includes('Paused until'));
    await again.press('Resume');
    await isMarked(page);
    await until('the toolbar', async () => (await title(id)).endsWith('on this page'));
  });

  it('is over by itself when one looks at the page again', async () => {
    const { page, id } = await given.openThread();
    const inside = await given.session.inside();
    const soon = await inside.evaluate(async () => {
      const until = Date.now() + 1500;
      await chrome.storage.local.set({ 'pause/*': until });
      return until;
    });
    await isUnmarked(page);
    await isPaused(id);
    await until('the pause to be over', () => Date.now() > soon);
    await inside.bringToFront();
    await page.bringToFront();
    await isMarked(page);
  });
});
