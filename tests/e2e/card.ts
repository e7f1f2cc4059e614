import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/** What the card says, once it is open. Its shadow root is open in loopback builds only. */
export function cardText(page: Page): Promise<string> {
  return until('the card', async () => {
    const text = await page.evaluate(() => {
      const host = [...document.body.children].find((child) => child.shadowRoot);
      return host?.shadowRoot?.querySelector('[role=dialog]')?.textContent;
    });
    return text ?? undefined;
  });
}

/** Waits until no card is open. */
export function cardIsGone(page: Page): Promise<boolean> {
  return until('the card to close', () =>
    page.evaluate(() => ![...document.body.children].some((child) => child.shadowRoot)),
  );
}

/** Clicks a button of the card. */
export async function pressInCard(page: Page, button: string): Promise<void> {
  await page.locator(`>>> ::-p-text(${button})`).click();
}
