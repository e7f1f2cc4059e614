import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../platform/messages.ts';
import type { ChromiumSession } from '../browsers/chromium.ts';
import { clickMark } from '../marks.ts';
import { until } from '../until.ts';

/** Takes a picture in light and one in dark. */
async function inBothThemes(page: Page, file: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.screenshot({ path: `${file}.${theme}.png`, captureBeyondViewport: false });
  }
}

/** Whether a surface shows these words yet. */
const shows = (page: Page, words: string) =>
  page.evaluate((wanted) => document.body.textContent.includes(wanted), words);

/** Whether the card is open; its shadow root is open in loopback builds. */
const cardIsOpen = (page: Page) =>
  page.evaluate(() => [...document.body.children].some((child) => child.shadowRoot?.querySelector('h2')));

/**
 * Takes pictures of what a reader of the page sees: marks, card, popup, side panel with the list and with an answer.
 *
 * @param folder where the pictures go
 */
export async function takePictures(
  session: ChromiumSession,
  page: Page,
  { questions }: PageReport,
  folder: string,
): Promise<void> {
  const to = (name: string) => join(folder, name);
  const first = questions.find(({ marked }) => marked);
  if (!first) throw new Error('Nothing is marked on the page, so there is nothing to take pictures of.');
  const row = first.matches[0]!.row;

  await page.bringToFront();
  await inBothThemes(page, to('page'));

  await clickMark(page, first.text);
  await until('the card', () => cardIsOpen(page));
  await inBothThemes(page, to('card'));
  await page.keyboard.press('Escape');

  const popup = await session.clickToolbarButton(page);
  await until('the list in the popup', () => shows(popup.page, row.question));
  await inBothThemes(popup.page, to('popup'));
  await popup.close();

  const panel = await session.openPanel(page);
  await until('the list in the panel', () => shows(panel.page, row.question));
  await inBothThemes(panel.page, to('panel'));
  await panel.page.locator(`::-p-text(${row.question})`).click();
  await until('the answer in the panel', () => shows(panel.page, row.short));
  await inBothThemes(panel.page, to('answer'));
}
