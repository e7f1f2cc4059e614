import { expect, it } from 'vitest';
import { openTab } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser('the toolbar’s button', (given) => {
  const badge = async (tabId: number) =>
    (await given.session.inside()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  const title = async (tabId: number) =>
    (await given.session.inside()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  const badgeIs = (tabId: number, text: string) =>
    until(`"${text}" on the button`, async () => (await badge(tabId)) === text);

  it('says that it is off on a site that is not turned on', async () => {
    const { page, id } = await openTab(given.session);
    await page.goto(given.threadElsewhere);
    expect(await title(id)).toBe('Between Sessions: off here');
    expect(await badge(id)).toBe('');
  });

  it('counts the marks of the page in front', async () => {
    const { id } = await given.openThread();
    await badgeIs(id, '5');
    expect(await title(id)).toBe('Between Sessions: 5 on this page');
  });

  it('shows no count once the reader switches it off, and shows it again at once', async () => {
    const { id } = await given.openThread();
    await badgeIs(id, '5');
    const options = await given.openPage('options.html');
    const count = await options.waitForSelector('aria/Show how many on the toolbar icon[role="switch"]');
    await count!.click();
    await badgeIs(id, '');
    await count!.click();
    await badgeIs(id, '5');
  });
});
