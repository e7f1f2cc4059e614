import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/**
 * Loads a page in a tab that may have shown one of the extension's own pages. Those have a process of their own; on the
 * way from there Firefox's driver may stay behind, and comes along the next time.
 */
export function loadPage(page: Page, address: string): Promise<boolean> {
  return until(`${address} to load`, async () => {
    await page.goto(address);
    const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    return page.evaluate(isThere, address).catch(() => false);
  });
}
