import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/**
 * Loads a page in a tab that may have shown one of the extension's own pages. Those have a process of their own; on the
 * way from there Firefox's driver may say too early that the page is there.
 */
export async function loadPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await until(`${address} to load`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      .catch(() => false),
  );
}
