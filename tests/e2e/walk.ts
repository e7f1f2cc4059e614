import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What Tab stops at, as a screen reader calls it. */
export interface Stop {
  name: string;
  /** Whether one sees that it has focus. */
  visible: boolean;
}

/** So many stops are enough to find a trap: the glossary has hundreds. */
const MOST = 150;

/** What there is to stop at, in the order in which it stands on a page. */
const TABBABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex^="-"], :disabled)';

/** Name and role of what has focus: in Chromium from the browser's own tree, in Firefox as axe works them out. */
async function nameOfFocus(page: Page): Promise<string> {
  if ((await page.browser().version()).includes('Chrom')) {
    const element = (await page.evaluateHandle(() => document.activeElement!)).asElement();
    const node = await page.accessibility.snapshot({
      root: element as ElementHandle,
      interestingOnly: false,
    });
    return `${node?.role} ${node?.name}`.trim();
  }
  return page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    axe.setup(document.body);
    const { text, aria } = axe.commons as unknown as {
      text: { accessibleText(element: Element): string };
      aria: { getRole(element: Element): string };
    };
    const element = document.activeElement!;
    const said = `${aria.getRole(element)} ${text.accessibleText(element)}`.trim();
    axe.teardown();
    return said;
  });
}

/**
 * Goes through a page with Tab from its first stop on, until focus leaves it or has stopped often enough.
 *
 * @param names how many stops to name, from the first on
 * @returns the stops named; how many stops there were; and what was left out, or came out of order
 */
export async function walk(page: Page, names: number) {
  await page.bringToFront();
  await page.evaluate(axe.source);
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
