import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Session } from '../../scripts/browsers/session.ts';
import { builtExtension } from '../../scripts/build/extension.ts';
import { openTab, reportOf, sitesAreOn, type Tab } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, OTHER_SITE, type Served, serve } from '../../scripts/serve.ts';

export { OTHER_SITE };

/** What a test has at hand: a browser with the loopback build, and the demo thread served on this machine. */
export interface Given {
  session: Session;
  /** The demo thread where the extension is on. */
  thread: string;
  /** The same thread on a site where it is off. */
  threadElsewhere: string;
  /** Opens the demo thread, and waits until it has been read. */
  openThread(): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab. */
  openPage(path: string): Promise<Page>;
}

/** Runs the same tests in Chromium and in Firefox. */
export function inEachBrowser(what: string, tests: (given: Given) => void): void {
  describe.each(['chromium', 'firefox'] as const)(`${what} (%s)`, (browser) => {
    const given = {} as Given;
    let session: Session;
    let served: Served;

    beforeAll(async () => {
      served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
      session = await launch(browser, builtExtension('loopback', browser), {
        headless: true,
        test: true,
      });
      await sitesAreOn(session);
      const thread = `${served.origin}/thread.html`;
      Object.assign(given, {
        session,
        thread,
        threadElsewhere: thread.replace('127.0.0.1', OTHER_SITE),
        async openThread() {
          const tab = await openTab(session);
          await tab.page.goto(thread);
          await reportOf(session, tab);
          return tab;
        },
        openPage: (path: string) => session.openExtensionPage(path),
      } satisfies Given);
    });

    afterEach(() => session.closeAll());

    afterAll(async () => {
      await session?.[Symbol.asyncDispose]();
      await served?.[Symbol.asyncDispose]();
    });

    tests(given);
  });
}
