import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/** What a reader, or the reader's system, asks of a page: features of CSS media queries. */
type Wishes = Partial<Record<'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors', string>>;

/** Waits until a page has been drawn anew. */
export const nextPicture = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise<unknown>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );

/** Shows a page as other readers see it, in ways that Puppeteer knows only in part. */
export class Showing {
  readonly #page: Page;
  readonly #tools: CDPSession;

  private constructor(page: Page, tools: CDPSession) {
    this.#page = page;
    this.#tools = tools;
  }

  static async of(page: Page): Promise<Showing> {
    const tools = await page.createCDPSession();
    // Only a page that thinks itself in front shows what has focus.
    await tools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return new Showing(page, tools);
  }

  /** Grants these wishes and no others. */
  async wishes(wishes: Wishes): Promise<void> {
    const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
    await this.#tools.send('Emulation.setEmulatedMedia', { features });
    const granted = await this.#page.evaluate(
      (all) => all.every(({ name, value }) => matchMedia(`(${name}: ${value})`).matches),
      features,
    );
    if (!granted) throw new Error(`The browser does not show a page with ${JSON.stringify(wishes)}.`);
  }

  /** @param letters the size of letters that the reader has asked the browser for, in pixels */
  async size(width: number, height: number, letters = 16): Promise<void> {
    await this.#tools.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    await this.#page.setViewport({ width, height });
    // The browser makes a popup as wide as what is in it, whatever else it is told.
    await this.#page.evaluate((wide) => {
      if (document.documentElement.dataset.bsForm) document.body.style.inlineSize = `${wide}px`;
    }, width);
    const isSo = () =>
      this.#page.evaluate(
        (wide, medium) => {
          const probe = document.createElement('i');
          probe.style.fontSize = 'medium';
          document.body.append(probe);
          const size = getComputedStyle(probe).fontSize;
          probe.remove();
          return innerWidth === wide && size === `${medium}px`;
        },
        width,
        letters,
      );
    await until(`a window ${width} wide with letters of ${letters} pixels`, isSo);
  }
}
