import type { Adapter } from './adapter.ts';

/** The numbered element is only the header; the post itself is its sibling. */
export const bbpress: Adapter = {
  sign: '.hentry > .bbp-reply-content',
  title: '.entry-title',
  post: '.hentry',
  body: '.bbp-reply-content',
  author: { within: '.bbp-author-name' },
};
