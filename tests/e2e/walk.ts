import type { Page } from 'puppeteer-core';
import { nameOfFocus } from './accessible-name.ts';

/** What Tab stops at, as a screen reader calls it. */
export interface Stop {
  name: string;
  /** Whether one sees that it has focus. */
  visible: boolean;
}

/** So many stops are enough to find a trap: the glossary has hundreds. */
const MOST = 150;

/** What there is to stop at, in the order in which it stands on a page; of radio buttons the one that is chosen. */
const TABBABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex^="-"], :disabled, [type="radio"]:not(:checked))';

/**
 * Goes through a page with Tab from its first stop on, until focus leaves it or has stopped often enough.
 *
 * @param names how many stops to name, from the first on
 * @returns the stops named; how many stops there were; and what was left out, or came out of order
 */
export async function walk(page: Page, names: number) {
  await page.bringToFront();
  await page.evaluate((tabbable) => {
    const known = globalThis as unknown as { stops: Set<Element> };
    known.stops = new Set();
    [...document.querySelectorAll<HTMLElement>(tabbable)]
      .find((element) => element.checkVisibility())!
      .focus();
  }, TABBABLE);
  const named: Stop[] = [];
  for (let i = 0; i < MOST; i++) {
    const state = await page.evaluate(() => {
      const { stops } = globalThis as unknown as { stops: Set<Element> };
      const at = document.activeElement;
      if (!at || at === document.body || stops.has(at)) return undefined;
      stops.add(at);
      let ringed: Element | null = at;
      for (let up = 0; ringed && up < 4; up++, ringed = ringed.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) return { visible: true };
      }
      return { visible: false };
    });
    if (!state) break;
    if (named.length < names) named.push({ name: await nameOfFocus(page), ...state });
    await page.keyboard.press('Tab');
  }
  const { count, missed } = await page.evaluate(
    (tabbable, most) => {
      // Firefox stops at every box that scrolls, too.
      const stops = [...(globalThis as unknown as { stops: Set<Element> }).stops].filter((stop) =>
        stop.matches(tabbable),
      );
      const wanted = [...document.querySelectorAll<HTMLElement>(tabbable)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      const outside = wanted
        .slice(0, stops.length < most - 10 ? undefined : stops.length)
        .filter((element, i) => stops[i] !== element);
      return { count: stops.length, missed: outside.map((element) => element.outerHTML.slice(0, 120)) };
    },
    TABBABLE,
    MOST,
  );
  return { named, count, missed };
}
