import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark } from '../../scripts/marks.ts';
import { until } from '../../scripts/until.ts';
import { cardText, pressInCard } from './card.ts';
import { inEachBrowser } from './in-each-browser.ts';

const HUG = 'Is it ok to ask my therapist for a hug at the end?';
const HUG_ANSWER = 'Is it OK to ask my therapist for a hug?';
const LOVE = 'Is it common to fall in love with your therapist?';

/** Selects words on a page, as a reader does before a right-click. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    throw new Error(`no such words: ${wanted}`);
  }, words);
}

inEachBrowser('asking', (given) => {
  it('the popup lists the questions of the page in front', async () => {
    const { page } = await given.openThread();
    const popup = await given.session.clickToolbarButton(page);
    await until('the list', async () => (await popup.text()).includes(HUG_ANSWER));
  });

  it('a search in the popup finds the answer as one types, and shows it whole', async () => {
    const popup = await given.openPage('popup.html');
    await popup.locator('input').fill('friends after ther');
    await popup.locator('::-p-text(Can I be friends with my therapist after therapy ends?)').click();
    await popup.locator('::-p-text(What the codes say)').wait();
    await popup.locator('::-p-text(Sources)').wait();
  });

  it('a search that nothing answers says so', async () => {
    const popup = await given.openPage('popup.html');
    await popup.locator('input').fill('how do I descale a kettle');
    await popup.locator('::-p-text(answer this one yet)').wait();
  });

  it('the popup opens the side panel, and the panel lists the questions of the page', async () => {
    const { page } = await given.openThread();
    const popup = await given.session.clickToolbarButton(page);
    await popup.press('Open panel');
    const panel = await given.session.panel();
    await until('the list', async () => (await panel.text()).includes(HUG_ANSWER));
  });

  it('the panel shows a whole answer', async () => {
    const panel = await given.openPage('sidepanel.html');
    await panel.locator('input').fill(HUG);
    await panel.locator(`::-p-text(${HUG_ANSWER})`).click();
    for (const section of ['What the codes say', 'You may have read', 'What you can do', 'Sources'])
      await panel.locator(`::-p-text(${section})`).wait();
  });

  it('Explain this on a selection opens the side panel with the answer', async () => {
    const { page } = await given.openThread();
    await select(page, LOVE);
    await given.session.chooseFromMenu(page, 'Explain this');
    const panel = await given.session.panel();
    await until('the answer', async () => (await panel.text()).includes('What the codes say'));
    expect(await panel.text()).toContain(LOVE);
  });

  it('Read the answer on a card shows the whole answer', async () => {
    const { page } = await given.openThread();
    await clickMark(page, HUG);
    await cardText(page);
    await pressInCard(page, 'Read the answer');
    if (given.session.name === 'chromium') {
      const panel = await given.session.panel();
      await until('the answer', async () => (await panel.text()).includes('What the codes say'));
    } else {
      // Firefox opens its sidebar only for a click in the extension's own pages; a tab shows the answer instead.
      const library = await given.session.extensionTab('library.html#a/');
      await library.locator('::-p-text(What the codes say)').wait();
    }
  });
});
