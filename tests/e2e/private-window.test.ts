import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { sitesAreOn } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';

/** Everything that the browser keeps for the extension, on this device and in memory. */
async function keptBy(session: Session): Promise<Record<string, unknown>[]> {
  const inside = await session.inside();
  return inside.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
}

/** One of our pages as a private window shows it: Chrome has only the popup there, Firefox has tabs as well. */
async function privatePage(session: Session): Promise<Page> {
  const inside = await session.inside();
  if (session.name === 'firefox') {
    const address = session.extensionUrl('library.html');
    await inside.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
    return session.extensionTab('library.html');
  }
  const address = 'data:text/html,private';
  await inside.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  const target = await session.browser.waitForTarget((each) => each.url() === address);
  await session.clickToolbarButton((await target.page())!);
  return session.extensionTab('popup.html');
}

describe.each(['chromium', 'firefox'] as const)('a private window (%s)', (browser) => {
  it('says that nothing is kept, and keeps nothing', async () => {
    await using session = await launch(browser, builtExtension('loopback', browser), {
      headless: true,
      test: true,
      privateWindows: true,
    });
    await sitesAreOn(session);
    const inside = await session.inside();
    await inside.evaluate(() => chrome.storage.local.set({ settings: { history: true } }));
    const before = await keptBy(session);

    const page = await privatePage(session);
    await page.locator('input').fill('friends after therapy');
    await page.locator('::-p-text(Can I be friends with my therapist after therapy ends?)').click();
    await page.locator('.save').click();
    await page.locator('textarea').fill('Only for now.');
    await page.locator('.save[aria-pressed=true]').wait();
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
    const words = () => page.evaluate(() => document.body.innerText);
    await until('the line', async () => (await words()).includes('Nothing you save here is kept.'));
    await page.locator('.answer-question').click();
    expect(await keptBy(session)).toEqual(before);
  });
});
