import type { Adapter } from './adapter.ts';

/** `.md` alone is also the class round an editor, and of what the sidebar says. */
export const oldReddit: Adapter = {
  engine: 'old-reddit',
  sign: '.thing .usertext-body > .md',
  title: '.thing.link:not(.promoted) a.title',
  post: '.thing.link, .thing.comment',
  body: '.thing:not(.promoted) > .entry .usertext-body > .md',
  author: { attribute: 'data-author' },
  first: '.link',
};
