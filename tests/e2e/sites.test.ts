import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/session.ts';
import { marksOn } from '../../scripts/marks.ts';
import { openTab } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser, OTHER_SITE } from './in-each-browser.ts';

inEachBrowser('a site that is not turned on', (given) => {
  const open = async () => {
    const { page } = await openTab(given.session);
    await page.goto(given.threadElsewhere);
    return page;
  };
  const isMarked = (page: Page) => until('the marks', async () => (await marksOn(page)).length > 0);
  const hasNoMarks = (page: Page) => until('the marks to go', async () => (await marksOn(page)).length === 0);
  const shows = (surface: Surface, words: string) =>
    until(`"${words}"`, async () => (await surface.text()).includes(words));
  const isOn = async () =>
    (await given.session.inside()).evaluate(
      (origin) => chrome.permissions.contains({ origins: [origin] }),
      `http://${OTHER_SITE}/*`,
    );

  it('is read once by a click on the toolbar’s button, and stays off', async () => {
    const page = await open();
    expect(await marksOn(page)).toEqual([]);
    const popup = await given.session.clickToolbarButton(page);
    await isMarked(page);
    await popup.close();
    await page.reload();
    expect(await isOn()).toBe(false);
    expect(await marksOn(page)).toEqual([]);
  });

  it('stays off when the reader says no to the browser’s question', async () => {
    const page = await open();
    const popup = await given.session.clickToolbarButton(page);
    await popup.press('Turn on here');
    await given.session.answerPermissionPrompt(false);
    expect(await isOn()).toBe(false);
  });

  it('is read for good once turned on, and no more once turned off', async () => {
    const page = await open();
    const popup = await given.session.clickToolbarButton(page);
    await popup.press('Turn on here');
    await given.session.answerPermissionPrompt(true);
    await until('the site to be on', isOn);
    await page.reload();
    await isMarked(page);

    const again = await given.session.clickToolbarButton(page);
    await shows(again, 'Turn off here');
    await again.press('Turn off here');
    await until('the site to be off', async () => !(await isOn()));
    await hasNoMarks(page);
    const next = await open();
    expect(await marksOn(next)).toEqual([]);
  });
});
