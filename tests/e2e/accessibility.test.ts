import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickMark } from '../../scripts/marks.ts';
import { problems } from './axe-problems.ts';
import { cardText } from './card.ts';
import { type Given, inEachBrowser } from './in-each-browser.ts';

const QUESTION = 'Can I be friends with my therapist after therapy ends?';

/** A saved answer with a note, one that is gone, one that cannot be read, and an answer opened. */
const OWN = {
  'saved/friends-after': { version: 1, id: 'friends-after', day: '2026-11-20', note: 'Ask', nth: 2 },
  'saved/gone': { version: 1, id: 'gone', day: '2026-11-19', note: 'Why', nth: 1 },
  'saved/unread': 'strange',
  history: { version: 1, opened: [{ id: 'ask-for-hug', day: '2026-11-20' }] },
};

/** Opens one of the extension's pages and waits for words on it. */
async function open(given: Given, path: string, words: string): Promise<Page> {
  const page = await given.openPage(path);
  await page.locator(`::-p-text(${words})`).wait();
  return page;
}

/** Searches on a page, and opens the answer where asked to. */
async function search(page: Page, { openAnswer = false } = {}): Promise<Page> {
  await page.locator('input').fill('friends after therapy');
  const row = page.locator(`::-p-text(${QUESTION})`);
  await (openAnswer ? row.click() : row.wait());
  if (openAnswer) await page.locator('::-p-text(Reviewed)').wait();
  return page;
}

const SURFACES: [name: string, show: (given: Given) => Promise<Page>][] = [
  ['popup', (given) => open(given, 'popup.html', 'Nothing leaves this browser')],
  ['popup with results', async (given) => search(await given.openPage('popup.html'))],
  ['popup with an answer', async (given) => search(await given.openPage('popup.html'), { openAnswer: true })],
  ['side panel', (given) => open(given, 'sidepanel.html', 'This page')],
  [
    'side panel with an answer',
    async (given) => search(await given.openPage('sidepanel.html'), { openAnswer: true }),
  ],
  [
    'side panel with the copy menu',
    async (given) => {
      const page = await search(await given.openPage('sidepanel.html'), { openAnswer: true });
      await page.focus('[aria-haspopup=menu]');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('[role=menuitem]');
      return page;
    },
  ],
  [
    'side panel with a report',
    async (given) => {
      const page = await search(await given.openPage('sidepanel.html'), { openAnswer: true });
      await page.focus('.last-actions [aria-expanded]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.letter textarea');
      return page;
    },
  ],
  ['sheet', (given) => open(given, 'sheet.html#1', 'Questions I could ask')],
  ['library', (given) => open(given, 'library.html', QUESTION)],
  [
    'library with an answer',
    async (given) => search(await given.openPage('library.html'), { openAnswer: true }),
  ],
  [
    'side panel with saved answers',
    async (given) => {
      const page = await given.openPage('sidepanel.html');
      await page.locator('[role=tab]:nth-child(3)').click();
      await page.locator('::-p-text(Opened lately)').wait();
      return page;
    },
  ],
  ['library with saved answers', (given) => open(given, 'library.html#saved', 'Opened lately')],
  ['settings', (given) => open(given, 'options.html', 'Country')],
  ['help numbers', (given) => open(given, 'help.html', 'Samaritans')],
  ['glossary', (given) => open(given, 'glossary.html', 'transference')],
  ['how we know', (given) => open(given, 'how-we-know.html', 'How we know')],
  ['welcome page', (given) => open(given, 'welcome.html', 'Look for the dotted line')],
  [
    'card',
    async (given) => {
      const { page } = await given.openThread();
      await clickMark(page, 'Why do therapists cry?');
      await cardText(page);
      return page;
    },
  ],
];

inEachBrowser('accessibility', (given) => {
  describe.each(['light', 'dark'])('%s', (theme) => {
    it.each(SURFACES)('axe finds nothing wrong on the %s', async (_, show) => {
      const inside = await given.session.inside();
      const stored = { settings: { theme }, ...OWN };
      await inside.evaluate((values) => chrome.storage.local.set(values), stored);
      expect(await problems(await show(given))).toEqual([]);
    });
  });
});
