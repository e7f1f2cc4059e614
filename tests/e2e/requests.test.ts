import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/browsers/session.ts';
import { clickMark } from '../../scripts/marks.ts';
import { openTab, reportOf, sitesAreOn } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, serve } from '../../scripts/serve.ts';
import { cardText, pressInCard } from './card.ts';
import { recordedSession } from './recorded-session.ts';

/** Everything a reader may do: marks, card, popup, panel, search, every page of the extension's own. */
async function tour(session: Session, thread: string): Promise<void> {
  await sitesAreOn(session);
  const tab = await openTab(session);
  await tab.page.goto(thread);
  await reportOf(session, tab);
  const popup = await session.clickToolbarButton(tab.page);
  await popup.press('Open panel');
  await session.panel();
  await clickMark(tab.page, 'Why do therapists cry?');
  await cardText(tab.page);
  await pressInCard(tab.page, 'Read the answer');
  for (const path of ['popup.html', 'sidepanel.html', 'library.html']) {
    const page = await session.openExtensionPage(path);
    await page.locator('input').fill('friends after therapy');
    await page.locator('::-p-text(Can I be friends with my therapist after therapy ends?)').click();
    await page.locator('::-p-text(Reviewed)').wait();
  }
  for (const path of ['options.html', 'welcome.html', 'sheet.html#1']) await session.openExtensionPage(path);
}

/** Whether a request can be sent from a page. */
const sendFrom = (address: string) =>
  fetch(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

describe.each(['chromium', 'firefox'] as const)('a whole tour (%s)', (browser) => {
  it('sends no request but for the page itself', async () => {
    await using served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
    const { session, end } = await recordedSession(browser);
    const thread = `${served.origin}/thread.html`;
    await tour(session, thread);

    // The record does see what is sent, and nothing can be sent from the extension's own pages.
    const [fromPage, fromExtension] = ['http://a.example/', 'http://b.example/'];
    const inside = await session.inside();
    expect(await inside.evaluate(sendFrom, fromExtension)).toBe(false);
    const [page] = await session.browser.pages();
    await page!.goto(thread);
    await page!.evaluate(sendFrom, fromPage);

    const requests = await end();
    expect(requests).toContain(thread);
    expect(requests).toContain(fromPage);
    expect(requests.filter((each) => each !== fromPage && !each.startsWith(served.origin))).toEqual([]);
  });
});
