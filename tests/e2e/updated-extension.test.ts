import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { marksOn } from '../../scripts/marks.ts';
import { openTab, sitesAreOn } from '../../scripts/page-report.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { phpbbThread } from '../bench/page-cost/pages.ts';

const LAST = 'Is it common to fall in love with your therapist?';

describe.each(['chromium', 'firefox'] as const)('an update while a page is read (%s)', (browser) => {
  let session: Session;
  let served: Served;
  const folder = mkdtempSync(join(tmpdir(), 'updated-'));

  beforeAll(async () => {
    writeFileSync(join(folder, 'thread.html'), phpbbThread(200));
    served = await serve(filesOf(folder));
    session = await launch(browser, builtExtension('loopback', browser), { headless: true, test: true });
    await sitesAreOn(session);
  });
  afterAll(async () => {
    await session?.[Symbol.asyncDispose]();
    await served?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it('leaves the page in peace: the old script stops without a word, the new one marks what comes', async () => {
    const { page } = await openTab(session);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${served.origin}/thread.html`);
    // Installed over what is there, as an update is.
    await session.browser.installExtension(builtExtension('loopback', browser));
    const marked = () => marksOn(page).then((marks) => marks.map(({ text }) => text));
    await until('the new script to mark the page', async () => (await marked()).length > 0, 30_000);
    await page.evaluate((text) => {
      const last = [...document.querySelectorAll('.content')].at(-1)!;
      last.innerHTML = `I have seen my therapist for years. ${text}`;
    }, LAST);
    await until('the mark of what came', async () => (await marked()).includes(LAST), 30_000);
    expect((await marked()).filter((text) => text === LAST)).toEqual([LAST]);
    expect(said).toEqual([]);
  });
});
