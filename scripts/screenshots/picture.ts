import type { Page } from 'puppeteer-core';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A surface that still changes after so many pictures does not come to rest. */
const MOST = 20;

/** Takes what moves by itself from a page: carets and whatever is animated. */
async function hold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important; }');
    const roots = [document, ...[...document.body.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets.push(sheet);
    await document.fonts.ready;
  });
}

/**
 * Takes a picture of a page in light or dark, once two in a row are the same.
 *
 * @param whole whether it goes on below the window's end
 * @returns a PNG
 */
export async function pictureOf(page: Page, theme: Theme, whole = false): Promise<Buffer> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await hold(page);
  const take = async () =>
    Buffer.from(await page.screenshot({ fullPage: whole, captureBeyondViewport: whole }));
  let last = await take();
  for (let taken = 1; taken < MOST; taken++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`The page did not come to rest in ${MOST} pictures.`);
}
