import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium } from '../../scripts/browsers/chromium.ts';
import { findBrowser, howToInstall } from '../../scripts/browsers/installed.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { marksOn } from '../../scripts/marks.ts';
import { sitesAreOn } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { THEMES } from '../../scripts/screenshots/picture.ts';
import { Stage } from '../../scripts/screenshots/stage.ts';
import { STATES } from '../../scripts/screenshots/states.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { problems } from './axe-problems.ts';

/** Pages that are not ours: a forum's, and one that icons are put on to be pictured. */
const NOT_OURS = ['page', 'toolbar'];
const OURS = STATES.filter(({ name }) => !NOT_OURS.includes(name)).map(({ name, show }) => ({ name, show }));

describe('every state that has a picture', () => {
  let session: ChromiumSession;
  let served: Served;
  let stage: Stage;

  beforeAll(async () => {
    const program = findBrowser('chromium');
    if (!program) throw new Error(howToInstall('chromium'));
    session = await launchChromium(program, builtExtension('loopback', 'chromium'), {
      headless: true,
      test: true,
      privateWindows: true,
    });
    await sitesAreOn(session);
    served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
    stage = new Stage(session, served.origin, 'en');
  });
  beforeEach(() => stage.clear());
  afterAll(async () => {
    await session?.[Symbol.asyncDispose]();
    await served?.[Symbol.asyncDispose]();
  });

  it('the list beside a page offers more marks and fewer, and the page follows at once', async () => {
    const { page } = await stage.read('graded.html');
    const panel = await stage.panel(page);
    const level = await panel.waitForSelector('.mark-level > select');
    const count = async () => (await marksOn(page)).length;
    const balanced = await count();
    await level!.select('more');
    await until('more marks', async () => (await count()) > balanced);
    await level!.select('sure');
    await until('fewer marks', async () => (await count()) < balanced);
  });

  it.each(OURS)('axe finds nothing wrong: $name', async ({ show }) => {
    const page = await show(stage);
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await problems(page), theme).toEqual([]);
    }
  });
});
