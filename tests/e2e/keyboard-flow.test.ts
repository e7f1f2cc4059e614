import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/until.ts';
import { accessibleName, focusOf, nameOfFocus } from './accessible-name.ts';
import { cardIsGone, cardText } from './card.ts';
import { type Given, inEachBrowser } from './in-each-browser.ts';
import { pasted } from './pasted.ts';

const QUESTION = 'Is it OK to ask my therapist for a hug?';

/** So many presses of Tab lead to anything that is looked for here. */
const MOST_TABS = 25;

/** Puts a reader into the middle of a page: a link has focus, words are selected, the page is scrolled. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.content')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 3, text, 12);
    document.querySelector<HTMLElement>('.navbar a')!.focus({ preventScroll: true });
    scrollTo(0, 40);
  });

const whereabouts = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.textContent,
    selection: String(getSelection()),
    scrolled: Math.round(scrollY),
    html: document.documentElement.outerHTML,
  }));

/** Presses Tab until what has this role and name has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== name) {
    if (passed.length > MOST_TABS) throw new Error(`Tab does not reach "${name}": ${passed.join(', ')}`);
    await page.keyboard.press('Tab');
    passed.push(await nameOfFocus(page));
  }
}

/** Waits until something has focus whose role and name begin like this. */
const focusOn = (page: Page, name: string) =>
  until(`focus on "${name}"`, async () => (await nameOfFocus(page)).startsWith(name));

/** The page on which the browser shows the whole answer: Firefox opens its panel only from the extension's own button. */
const answerPage = ({ session }: Given) =>
  session.extensionTab(session.name === 'chromium' ? 'sidepanel.html' : 'library.html#a/');

inEachBrowser('by keyboard alone', (given) => {
  it('leads from a post to its answer, to a copied reply, and back to where one was', async () => {
    const { page } = await given.openThread();
    await settle(page);
    const before = await whereabouts(page);

    await given.session.runCommand(page, 'next');
    await cardText(page);
    await focusOn(page, `heading ${QUESTION}`);
    const dialog = await (await focusOf(page)).evaluateHandle((at) => at.closest('[role=dialog]')!);
    expect(await accessibleName(page, dialog as ElementHandle)).toBe(`dialog ${QUESTION}`);
    await tabTo(page, 'button Read the answer');
    await page.keyboard.press('Enter');
    await cardIsGone(page);

    const answer = await answerPage(given);
    await focusOn(answer, `heading ${QUESTION}`);
    await tabTo(answer, 'button Copy as reply');
    await answer.keyboard.press('ArrowDown');
    const menu = await (await focusOf(answer)).evaluateHandle((at) => at.closest('[role=menu]')!);
    expect(await accessibleName(answer, menu as ElementHandle)).toBe('menu Copy as reply');
    await answer.keyboard.press('ArrowDown');
    expect(await nameOfFocus(answer)).toMatch(/^menuitem /);
    await answer.keyboard.press('Escape');
    expect(await nameOfFocus(answer)).toBe('button Copy as reply');
    await answer.keyboard.press('ArrowUp');
    await answer.keyboard.press('ArrowUp');
    expect(await nameOfFocus(answer)).toBe('menuitem Plain text');
    await answer.keyboard.press('Enter');
    await answer.locator('[role=status]::-p-text(Copied as Plain text)').wait();
    expect(await nameOfFocus(answer)).toBe('button Copy as reply');

    await answer.keyboard.press('Escape');
    await focusOn(answer, given.session.name === 'chromium' ? 'tab This page' : `link ${QUESTION}`);
    // From the panel back to the page leads a key of the browser's own, which a script cannot press.
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await whereabouts(page)).toEqual(before);

    const lines = (await pasted(given)).text.split('\n');
    expect(lines[0]).toBe(QUESTION);
    expect(lines[2]).toMatch(/^Yes, ask first\. /);
    expect(lines[lines.indexOf('Sources') + 2]).toMatch(/^1\. .+ https:/);
    expect(lines.findLast(Boolean)).toMatch(/^Reviewed /);
  });
});
