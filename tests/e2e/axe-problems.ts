import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong: on the whole page, or in the card on a page that is not ours. */
export async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const card = [...document.body.children].find((child) => child.shadowRoot)?.shadowRoot;
    const { violations, passes } = await axe.run(card?.querySelector('[role=dialog]') ?? document, {
      // Of WCAG 2.2; axe leaves it out unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe has looked at no text'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
