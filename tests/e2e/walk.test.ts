import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { walk } from './walk.ts';

const FIND_HELP = 'link Need to talk to someone?';
const PAGE_HEAD = ['link Library', 'button Hide'];

const SURFACES: [path: string, words: string, first: string[]][] = [
  [
    'popup.html',
    'Nothing leaves this browser',
    [
      'searchbox Search questions',
      'button can I hug my therapist',
      'button does my therapist think about me',
      'button can we be friends after',
      FIND_HELP,
      'button Open panel',
      'button Settings',
    ],
  ],
  [
    'sidepanel.html',
    'This page',
    ['searchbox Search questions', 'tab This page', FIND_HELP, 'link Library', 'button Settings'],
  ],
  ['options.html', 'Country', ['link Library', 'link Where it works', 'link Marks', 'link Answers']],
  ['welcome.html', 'Look for the dotted line', ['link Settings', 'button Turn on Reddit']],
  [
    'library.html',
    'Can I be friends with my therapist after therapy ends?',
    ['link Library', 'searchbox Search questions', 'button Hide', 'button Settings'],
  ],
  ['library.html#a/1', 'Reviewed', ['link Library', 'searchbox Search questions', 'button Hide']],
  ['help.html', 'Samaritans', [...PAGE_HEAD, 'link findahelpline.com']],
  ['glossary.html', 'transference', [...PAGE_HEAD, 'searchbox Filter words']],
];

inEachBrowser('Tab', (given) => {
  it.each(SURFACES)(
    'goes through all of %s in order, and one sees where one is',
    async (path, words, first) => {
      const page = await given.openPage(path);
      await page.locator(`::-p-text(${words})`).wait();
      const { named, count, missed } = await walk(page, 8);
      expect(missed).toEqual([]);
      expect(named.filter(({ visible }) => !visible)).toEqual([]);
      expect(named.map(({ name }) => name).slice(0, first.length)).toEqual(first);
      expect(count).toBeGreaterThanOrEqual(first.length);
    },
  );
});
