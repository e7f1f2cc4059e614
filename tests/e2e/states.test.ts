import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browsers/chromium.ts';
import { marksOn } from '../../scripts/marks.ts';
import { root } from '../../scripts/root.ts';
import { THEMES } from '../../scripts/screenshots/picture.ts';
import { launchForStage, Stage } from '../../scripts/screenshots/stage.ts';
import { STATES } from '../../scripts/screenshots/states.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { until } from '../../scripts/until.ts';
import { problems } from './axe-problems.ts';
import { bundleForPages } from './page-bundle.ts';
import { nextPicture, Showing } from './showing.ts';

/** Pages that are not ours: a forum's, and one that icons are put on to be pictured. */
const NOT_OURS = ['page', 'toolbar'];
const OURS = STATES.filter(({ name }) => !NOT_OURS.includes(name)).map(({ name, show }) => ({ name, show }));

/** As narrow as a panel gets; a page with a card on it is as narrow as a phone. */
const NARROW = 280;
const PHONE = 320;
const HEIGHT = 640;

/** Twice as large as browsers show letters at first, and the width that leaves. */
const LARGE = 32;
const WIDTH_FOR_LARGE = 420;

describe('every state that has a picture', () => {
  let session: ChromiumSession;
  let served: Served;
  let stage: Stage;
  let checks: string;

  beforeAll(async () => {
    session = await launchForStage();
    served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
    stage = new Stage(session, served.origin, 'en');
    checks = await bundleForPages(join(root, 'tests/e2e/surface/checks.ts'));
  });
  beforeEach(() => stage.clear());
  afterAll(async () => {
    await session?.[Symbol.asyncDispose]();
    await served?.[Symbol.asyncDispose]();
  });

  const found = (page: Page, check: keyof typeof import('./surface/checks.ts')) =>
    page.evaluate(`${checks}; bundle.${check}()`);

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

  it('begins with nothing left of the state before: no panel stays open', async () => {
    await stage.panel(await stage.unread());
    const panels = () =>
      session.browser.targets().filter((target) => target.url().includes('sidepanel.html'));
    expect(panels()).toHaveLength(1);
    await stage.clear();
    expect(panels()).toEqual([]);
  });

  it.each(OURS)('is there for every reader: $name', async ({ name, show }) => {
    const page = await show(stage);
    const showing = await Showing.of(page);
    const still = { 'prefers-reduced-motion': 'reduce' };
    for (const theme of THEMES) {
      await showing.wishes({ ...still, 'prefers-color-scheme': theme });
      expect.soft(await problems(page), `axe, ${theme}`).toEqual([]);
    }
    expect.soft(await found(page, 'moving'), 'reduced motion').toEqual([]);

    await page.keyboard.press('Tab');
    for (const theme of THEMES) {
      await showing.wishes({ ...still, 'prefers-color-scheme': theme, 'forced-colors': 'active' });
      expect.soft(await found(page, 'lostInForcedColours'), `forced colours, ${theme}`).toEqual([]);
      expect.soft(await found(page, 'withoutRing'), `focus in forced colours, ${theme}`).toEqual([]);
    }
    await showing.wishes(still);

    if (name.startsWith('popup'))
      // A popup brings its own width; as a tab, in Firefox for Android, it is as wide as the window.
      await page.evaluate(() => {
        document.documentElement.dataset.bsForm = 'tab';
      });
    const isCard = name.startsWith('card');
    const narrow = isCard ? PHONE : NARROW;
    const resize = async (width: number, letters?: number) => {
      await showing.size(width, HEIGHT, letters);
      // A card follows its mark with the next picture.
      if (isCard) await nextPicture(page);
    };
    await resize(narrow);
    expect.soft(await found(page, 'cutOff'), `${narrow} wide`).toEqual([]);
    // A card is measured in pixels: it follows the size that is chosen in the settings, and the browser's zoom.
    if (!isCard) {
      await resize(WIDTH_FOR_LARGE, LARGE);
      expect.soft(await found(page, 'cutOff'), `letters of ${LARGE} pixels`).toEqual([]);
    }
    await page.evaluate(() => {
      const host = [...document.body.children].find(({ shadowRoot }) => shadowRoot) as
        | HTMLElement
        | undefined;
      (host ?? document.documentElement).dataset.bsText = 'larger';
    });
    await resize(narrow);
    expect.soft(await found(page, 'cutOff'), `${narrow} wide, larger text`).toEqual([]);
  });
});
