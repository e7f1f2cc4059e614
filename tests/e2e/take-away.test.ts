import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { writeReply } from '../../components/share/reply.ts';
import { until } from '../../scripts/until.ts';
import { anyAnswer, saidBy } from '../unit/components/share/shared.ts';
import { type Given, inEachBrowser } from './in-each-browser.ts';
import { pasted } from './pasted.ts';

const QUESTION = 'Why did my therapist say no to a hug?';
const NO_ANSWER = 'how do I descale the kettle in the waiting room';

/** Opens an answer on one of the extension's pages. */
async function openAnswer(given: Given, path = 'sidepanel.html'): Promise<Page> {
  const page = await given.openPage(path);
  await page.locator('input').fill('my therapist refused to hug me');
  await page.locator(`::-p-text(${QUESTION})`).click();
  await page.locator('button::-p-text(Copy as reply)').wait();
  return page;
}

/** The number that stands for the answer in addresses. */
const numberOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href^="sheet.html"]')!.hash.slice(1));

/** Presses what has these words or this name, in the middle of the window, where nothing covers it. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  await button!.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await button!.click();
}

/** The words and the role of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { role, textContent } = document.activeElement!;
    return { role, words: textContent };
  });

const said = (page: Page, words: string) =>
  until(`"${words}"`, () =>
    page.evaluate((wanted) => document.querySelector('[role=status]')?.textContent === wanted, words),
  );

/** Lets the browser refuse the clipboard. */
const refuseClipboard = (page: Page) =>
  page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
  });

/** The text that is selected in the field that has the focus. */
const selectedText = (page: Page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

inEachBrowser('taking an answer away', (given) => {
  it('copies it as a reply, by keyboard', async () => {
    const page = await openAnswer(given);
    await page.focus('[aria-haspopup=menu]');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toEqual({ role: 'menuitem', words: 'HTML' });
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('b');
    expect(await focused(page)).toEqual({ role: 'menuitem', words: 'BBCode' });
    await page.keyboard.press('Enter');
    await said(page, 'Copied as BBCode');
    expect((await focused(page)).words).toBe('Copy as reply');

    const { text } = await pasted(given);
    expect(text.split('\n')[0]).toBe(`[b]${QUESTION}[/b]`);
    expect(text).toMatch(/^1\. .* \[url=https:\/\/.*\[\/url\]$/m);
    expect(text.trim().split('\n').at(-1)).toMatch(/^Reviewed \d+ \w+ \d{4}\./);
  });

  it('closes the menu at Esc, and the answer stays', async () => {
    const page = await openAnswer(given);
    await press(page, 'Copy as reply');
    await page.keyboard.press('Escape');
    expect(await page.$('[role=menu]')).toBeNull();
    expect((await focused(page)).words).toBe('Copy as reply');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.$('[role=menu]')).toBeNull();
    expect(await page.$('.answer')).not.toBeNull();
  });

  it('copies HTML as formatted text, and as text for editors that take no other', async () => {
    const page = await openAnswer(given, 'popup.html');
    await press(page, 'Copy as reply');
    await press(page, 'HTML');
    await said(page, 'Copied as HTML');
    const { text, html } = await pasted(given);
    expect(html).toContain(`<strong>${QUESTION}</strong>`);
    expect(text).toContain(`<strong>${QUESTION}</strong>`);
  });

  it('writes HTML that reads back as the same text, whatever the answer says', async () => {
    const page = await given.openPage('options.html');
    const answers = fc.sample(anyAnswer, 300);
    const read = await page.evaluate(
      (written) =>
        written.map((html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          return {
            said: [...body.querySelectorAll('p, li')].map(({ textContent }) => textContent),
            tags: [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))],
            links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href')),
          };
        }),
      answers.map((answer) => writeReply(answer, 'html')),
    );
    for (const [i, { said, tags, links }] of read.entries()) {
      expect(said).toEqual(saidBy(answers[i]!));
      expect(['p', 'strong', 'ol', 'li', 'a']).toEqual(expect.arrayContaining(tags));
      expect(links).toEqual(answers[i]!.sources.flatMap(({ address }) => address ?? []));
    }
  });

  it('shows the text, selected, where the browser refuses the clipboard', async () => {
    const page = await openAnswer(given);
    await refuseClipboard(page);
    await press(page, 'Copy as reply');
    await press(page, 'Markdown');
    await page.locator('::-p-text(Your browser did not let us copy.)').wait();
    expect(await selectedText(page)).toContain(`**${QUESTION}**`);
  });

  it('copies citations, of one source and of all', async () => {
    const page = await openAnswer(given);
    await press(page, 'Copy citation 1');
    await press(page, 'BibTeX');
    await said(page, 'Citation copied');
    expect((await pasted(given)).text).toMatch(/^@\w+\{[\w.-]+,\n {2}author = \{/);

    await page.bringToFront();
    const count = await page.evaluate(() => document.querySelectorAll('.source').length);
    await press(page, 'Copy citation');
    await press(page, 'APA style');
    await said(page, 'Citation copied');
    expect((await pasted(given)).text.trim().split('\n\n')).toHaveLength(count);
  });

  it('shares the text where the system can, and copies it where it cannot', async () => {
    const page = await openAnswer(given);
    await page.evaluate(() => {
      const share = (data: ShareData) => {
        Object.assign(globalThis, { shared: data });
        return Promise.resolve();
      };
      Object.assign(navigator, { share, canShare: () => true });
    });
    await press(page, 'Share as text');
    const shared = () => page.evaluate(() => (globalThis as { shared?: ShareData }).shared);
    expect(Object.keys((await until('the share', shared))!)).toEqual(['text']);
    expect((await shared())!.text!.split('\n')[0]).toBe(QUESTION);

    await page.evaluate(() => Object.assign(navigator, { canShare: () => false }));
    await press(page, 'Share as text');
    await said(page, 'Copied as Plain text');
    expect((await pasted(given)).text.split('\n')[0]).toBe(QUESTION);
  });

  it('prints an answer in the library, whose title says nothing of it', async () => {
    const number = await numberOf(await openAnswer(given));
    const page = await given.openPage('library.html');
    await page.evaluate(() => {
      Object.assign(globalThis, { printed: 0, print: () => (globalThis as { printed?: number }).printed!++ });
    });
    const printed = () => page.evaluate(() => (globalThis as { printed?: number }).printed);
    await page.evaluate((n) => location.assign(`#p/${n}`), number);
    await until('the first print', async () => (await printed()) === 1);
    expect(await page.evaluate(() => location.hash)).toBe(`#a/${number}`);
    expect(await page.title()).toBe('Answer');
    await press(page, 'Print');
    await until('the second print', async () => (await printed()) === 2);
  });

  it('prints an answer whole, on A4 and on Letter', async () => {
    const number = await numberOf(await openAnswer(given));
    const page = await given.openPage(`library.html#a/${number}`);
    await page.locator('button::-p-text(Copy as reply)').wait();
    // What scrolls on the screen would be one page, and cut.
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format })), format).toBeGreaterThanOrEqual(3);
    if (given.session.name !== 'chromium') return;
    for (const format of ['A4', 'Letter'] as const) expect(await cutOff(page, format), format).toEqual([]);
  });

  it('shows a report before it is copied, and lets one change it', async () => {
    const page = await openAnswer(given);
    await press(page, 'Report a problem');
    await until('the field', async () => (await focused(page)).words !== undefined);
    const field = await page.waitForSelector('.letter textarea');
    expect(await field!.evaluate((element) => (element as HTMLTextAreaElement).value)).toContain(QUESTION);
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('The date.');
    await press(page, 'Copy this text');
    await said(page, 'Text copied');
    expect((await pasted(given)).text).toMatch(/What is wrong:\nThe date\.$/);
    await page.bringToFront();
    await page.focus('.letter textarea');
    await page.keyboard.press('Escape');
    expect((await focused(page)).words).toBe('Report a problem');
    expect(await page.$('.answer')).not.toBeNull();
  });

  it('suggests a question that has no answer, and shows the text selected where it cannot be copied', async () => {
    const page = await given.openPage('popup.html');
    await page.locator('input').fill(NO_ANSWER);
    await press(page, 'Suggest this question');
    await refuseClipboard(page);
    await press(page, 'Copy this text');
    await page.locator('::-p-text(Your browser did not let us copy.)').wait();
    expect(await selectedText(page)).toContain(NO_ANSWER);
  });
});

/** Waits for the sheet with an answer, and returns its page. */
async function openSheet(given: Given): Promise<Page> {
  const number = await numberOf(await openAnswer(given));
  const page = await given.openPage(`sheet.html#${number}`);
  await page.locator('::-p-text(Questions I could ask)').wait();
  return page;
}

const paper = (page: Page) =>
  // biome-ignore lint/performance/useDomNodeTextContent: a line each
  page.evaluate(() => (document.querySelector('.paper') as HTMLElement).innerText);

/** So many pages a printed file has. Firefox packs what says so. */
function pagesOf(pdf: Uint8Array): number {
  const file = Buffer.from(pdf).toString('latin1');
  const packed = [...file.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [file, ...packed].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** The width of the printed part of a page, in pixels: all but the margins of 16 mm. */
const PRINTED = { A4: 673, Letter: 695 };

/** What stands out at the side of the page when it is printed; Firefox cannot show a page as if printed. */
async function cutOff(page: Page, format: keyof typeof PRINTED): Promise<string[]> {
  await page.emulateMediaType('print');
  await page.setViewport({ width: PRINTED[format], height: 900 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('.unseen'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ className }) => String(className)),
  );
  await page.emulateMediaType();
  await page.setViewport(null);
  return cut;
}

inEachBrowser('a sheet to bring to a session', (given) => {
  it('has the answer, words to use and lines, and what one types', async () => {
    const page = await openSheet(given);
    expect(await page.title()).toBe('sheet');
    expect((await paper(page)).split('\n').filter(Boolean).slice(0, 3)).toEqual([
      'To bring to a session',
      'Date',
      QUESTION,
    ]);
    const [say, own] = await page.$$('textarea');
    await say!.type('It hurt last week.');
    await own!.type('Is it about me?\nCan we talk about it?');
    const now = await paper(page);
    for (const words of ['It hurt last week.', 'Is it about me?', 'Can we talk about it?', 'Sources:'])
      expect(now).toContain(words);
    // Nothing of it is kept.
    const inside = await given.session.inside();
    const kept = await inside.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(kept).not.toContain('hurt');
  });

  it('takes more answers, and can hide the question from a glance', async () => {
    const page = await openSheet(given);
    const checks = await page.$$('.sheet-set input');
    await checks[1]!.click();
    await until('both answers', async () =>
      page.evaluate(() => document.querySelectorAll('.paper-answer').length === 2),
    );
    await press(page, 'Plain title');
    const lines = (await paper(page)).split('\n').filter(Boolean);
    expect(lines.indexOf(QUESTION)).toBeGreaterThan(lines.indexOf('Questions I could ask'));
  });

  it('fits on one page of A4 and of Letter, with a few words of the reader', async () => {
    const page = await openSheet(given);
    await (await page.$('textarea'))!.type('It hurt last week.\nI went home and cried.');
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format })), format).toBe(1);
    if (given.session.name !== 'chromium') return;
    for (const format of ['A4', 'Letter'] as const) expect(await cutOff(page, format), format).toEqual([]);
  });

  it('says so where its address names no answer', async () => {
    const page = await given.openPage('sheet.html');
    await page.locator('::-p-text(There is no answer here)').wait();
  });
});
