import type { Adapter } from './adapter.ts';

/** `.md` alone is also the class round an editor. */
export const oldReddit: Adapter = {
  sign: '.thing .usertext-body > .md',
  title: '.thing.link a.title',
  post: '.thing.link, .thing.comment',
  body: '.usertext-body > .md',
  author: { attribute: 'data-author' },
};
