import type { PageReport } from '../../platform/messages.ts';
import type { ChromiumSession } from '../browsers/chromium.ts';
import { openTab, reportOf, type Tab } from '../page-report.ts';
import { isLoopback } from './sources.ts';

const LOAD_MS = 20_000;

const FAILURES: [pattern: RegExp, reason: string][] = [
  [/ERR_NAME_NOT_RESOLVED/, 'no such host'],
  [/ERR_CONNECTION_REFUSED/, 'nothing answers there'],
  [/ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE/, 'cannot be reached'],
  [/ERR_ABORTED/, 'not a page'],
  [/timeout/i, `no answer within ${LOAD_MS / 1000} s`],
];

/** Opens pages one after the other in a tab of its own, and tells what the extension found there. */
export class Reader {
  readonly #session: ChromiumSession;
  #tab: Tab | undefined;

  constructor(session: ChromiumSession) {
    this.#session = session;
  }

  /** @throws when the page cannot be opened, or the extension does not read it */
  async read(address: URL): Promise<PageReport> {
    try {
      const tab = await this.#openTab();
      await this.#load(tab, address);
      if (isLoopback(address)) return await reportOf(this.#session, tab);
      // On other sites the extension reads what the reader points at: the click on its button is the grant.
      const popup = await this.#session.clickToolbarButton(tab.page);
      const report = await reportOf(this.#session, tab);
      await popup.close();
      return report;
    } catch (error) {
      await this.#tab?.page.close().catch(() => undefined);
      this.#tab = undefined;
      throw error;
    }
  }

  async #openTab(): Promise<Tab> {
    if (this.#tab) return this.#tab;
    this.#tab = await openTab(this.#session);
    this.#tab.page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    return this.#tab;
  }

  async #load({ page }: Tab, { href }: URL): Promise<void> {
    // Two addresses that differ after the # only are one page to a browser.
    await page.goto('about:blank');
    const response = await page
      .goto(href, { waitUntil: 'domcontentloaded', timeout: LOAD_MS })
      .catch((error) => {
        throw new Error(
          FAILURES.find(([pattern]) => pattern.test(error.message))?.[1] ??
            error.message.replace(/ at \S+$/, ''),
        );
      });
    if (response && !response.ok()) throw new Error(`the server answers ${response.status()}`);
  }
}
