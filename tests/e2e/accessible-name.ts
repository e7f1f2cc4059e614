import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What has focus, within shadow trees too. */
export async function focusOf(page: Page): Promise<ElementHandle> {
  const handle = await page.evaluateHandle(() => {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  });
  return handle.asElement() as ElementHandle;
}

/**
 * Role and name of an element: in Chromium from the browser's own tree, in Firefox, which shows none, as axe works them
 * out.
 */
export async function accessibleName(page: Page, element: ElementHandle): Promise<string> {
  if ((await page.browser().version()).includes('Chrom')) {
    const node = await page.accessibility.snapshot({ root: element, interestingOnly: false });
    return `${node?.role} ${node?.name}`.trim();
  }
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return element.evaluate((each) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    axe.setup(document.body);
    const { text, aria } = axe.commons as unknown as {
      text: { accessibleText(element: Element): string };
      aria: { getRole(element: Element): string };
    };
    const said = `${aria.getRole(each)} ${text.accessibleText(each)}`.trim();
    axe.teardown();
    return said;
  });
}

/** Role and name of what has focus. */
export const nameOfFocus = async (page: Page) => accessibleName(page, await focusOf(page));
