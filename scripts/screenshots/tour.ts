import type { Page } from 'puppeteer-core';
import { askPage } from '../messages.ts';
import { reportOf } from '../page-report.ts';
import type { Stage } from './stage.ts';

/** A reader's two minutes on pages of three engines: `tests/fixtures/forums`. */
export const TOUR_ENGINES = ['phpbb', 'reddit', 'discourse'] as const;

/** One stop of the tour: a page as it looks then, by the name of its pictures. */
export interface Stop {
  name: string;
  page: Page;
}

const CARD = '>>> [role=dialog] h2';

/** Goes through a page as a reader does, and stops wherever there is something to see: docs/tour.md. */
export async function* tourOf(engine: (typeof TOUR_ENGINES)[number], stage: Stage): AsyncGenerator<Stop> {
  const { session } = stage;
  const tab = await stage.read(`${engine}.html`);
  const { page, id } = tab;
  const marked = (await reportOf(session, tab)).questions.filter(
    (question) => question.marked && question.post >= 0,
  );
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) throw new Error(`Nothing is marked on ${engine}.html.`);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  yield { name: `${engine}-1-marks`, page };

  await stage.openCard(page, first.text);
  yield { name: `${engine}-2-card`, page };
  await page.keyboard.press('Escape');

  const panel = await stage.panel(page);
  await panel.locator('main:not([hidden]) .row-link').wait();
  yield { name: `${engine}-3-panel`, page: panel };
  await panel.close();

  await page.bringToFront();
  await askPage(session, id, 'goTo', { key: last.key });
  yield { name: `${engine}-4-place`, page };

  await session.runCommand(page, 'next');
  await page.locator(CARD).wait();
  yield { name: `${engine}-5-next`, page };
  await page.close();
}
