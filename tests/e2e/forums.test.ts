import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTab, reportOf, type Tab } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { PAGES } from '../fixtures/forums/pages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { bundleForPages } from './page-bundle.ts';
import type { ReadThread } from './read-thread.ts';

inEachBrowser('a forum page', (given) => {
  let served: Served;
  let reader: string;
  beforeAll(async () => {
    served = await serve(filesOf(join(root, 'tests/fixtures/forums')));
    reader = await bundleForPages(join(root, 'tests/e2e/read-thread.ts'));
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  const open = async (file: string) => {
    const tab = await openTab(given.session);
    await tab.page.goto(`${served.origin}/${file}`);
    return tab;
  };
  const run = ({ page }: Tab, name: string) =>
    page.evaluate(`${reader}; bundle.${name}()`) as Promise<ReadThread>;

  it.each(PAGES)('$file', async (expected) => {
    const tab = await open(expected.file);
    console.log(expected.file, JSON.stringify(await reportOf(given.session, tab).then(r => [r.status, r.questions.map(q => [q.post, q.marked, q.text, q.matches[0]?.row.id, Math.round(100 * (q.matches[0]?.confidence ?? 0))])])));
    console.log(JSON.stringify(await run(tab, 'readThread'), null, 1));
    console.log('GENERIC', JSON.stringify(await run(tab, 'readGenerically'), null, 1));
  });
});
