import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTab, reportOf, type Tab } from '../../scripts/page-report.ts';
import { root } from '../../scripts/root.ts';
import { filesOf, type Served, serve } from '../../scripts/serve.ts';
import { PAGES } from '../fixtures/forums/pages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { bundleForPages } from './page-bundle.ts';
import type { ReadThread } from './read-thread.ts';

/** Engines that say in words of their own which page this is. */
const LATER_PAGE = [
  { engine: 'phpbb', place: '.pagination strong', says: '2' },
  { engine: 'smf', place: '.page_number', says: '#15' },
];

inEachBrowser('a forum page', (given) => {
  let served: Served;
  let reader: string;

  beforeAll(async () => {
    served = await serve(filesOf(join(root, 'tests/fixtures/forums')));
    reader = await bundleForPages(join(root, 'tests/e2e/read-thread.ts'));
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  const read = ({ page }: Tab, how: keyof typeof import('./read-thread.ts')) =>
    page.evaluate(`${reader}; bundle.${how}()`) as Promise<ReadThread>;

  it.each(PAGES)('is read for what it is: $file', async (expected) => {
    const { engine, title, authors, asks, never, unread } = expected;
    const tab = await openTab(given.session);
    await tab.page.goto(`${served.origin}/${expected.file}`);

    const { questions } = await reportOf(given.session, tab);
    const found = questions.map(({ text }) => text);
    expect(found.filter((text) => asks.includes(text)).sort(), 'asked once each').toEqual(asks.toSorted());
    expect(found.filter((text) => never.includes(text) || unread.includes(text))).toEqual([]);

    const thread = await read(tab, 'readThread');
    expect(thread).toMatchObject({ engine: engine ?? null, title, startsAtFirst: !expected.repliesOnly });
    expect(thread.posts.map(({ author }) => author)).toEqual(authors);
    const text = (posts: ReadThread['posts']) => posts.map((post) => post.text).join('\n');
    const onPage = await tab.page.evaluate(() => document.body.textContent);
    for (const words of never) expect(text(thread.posts)).toContain(words);
    for (const words of unread) {
      expect(onPage).toContain(words);
      expect(text(thread.posts)).not.toContain(words);
    }

    const generic = await read(tab, 'readGenerically');
    if (expected.generic) {
      expect(generic.posts.length).toBe(authors.length);
      const inPosts = asks.filter((ask) => text(thread.posts).includes(ask));
      for (const ask of inPosts) expect(text(generic.posts)).toContain(ask);
      for (const words of unread) expect(text(generic.posts)).not.toContain(words);
    }

    for (const { place, says } of LATER_PAGE.filter((later) => later.engine === engine)) {
      await tab.page.$eval(place, (element, now) => element.replaceChildren(now), says);
    }
    if (engine) expect((await read(tab, 'readWithoutFirst')).startsAtFirst).toBe(false);
  });
});
