import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { FirefoxSession } from '../../scripts/browsers/firefox.ts';
import { marksOn } from '../../scripts/marks.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { nextPicture, Showing } from './showing.ts';

/** Firefox's own name for whose colours pages have: their own, or always the reader's. */
const WHOSE_COLOURS = 'browser.display.document_color_use';

inEachBrowser('a page in the colours that the reader forces on it', (given) => {
  const force = async (page: Page, on: boolean) => {
    if (given.session.name === 'firefox')
      await (given.session as FirefoxSession).window.run(
        `(name, on) => on ? Services.prefs.setIntPref(name, 2) : Services.prefs.clearUserPref(name)`,
        WHOSE_COLOURS,
        on,
      );
    else await (await Showing.of(page)).wishes({ 'forced-colors': on ? 'active' : 'none' });
    await until('the colours', () =>
      page.evaluate((wanted) => matchMedia('(forced-colors: active)').matches === wanted, on),
    );
  };
  afterEach(async () => force(await given.session.inside(), false));

  it('has marks where the browser draws them in these colours, and elsewhere none that look like selected text', async () => {
    const { page } = await given.openThread();
    const count = async () => (await marksOn(page)).length;
    await until('the marks', async () => (await count()) > 0);
    const before = await count();

    await force(page, true);
    await nextPicture(page);
    expect(await count()).toBe(given.session.name === 'firefox' ? before : 0);

    await force(page, false);
    await until('the marks from before', async () => (await count()) === before);
    expect(await count()).toBe(before);
  });
});
