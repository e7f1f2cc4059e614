import type { Adapter } from './adapter.ts';

/** The numbered element is only the header; the post itself is its sibling. */
export const bbpress: Adapter = {
  engine: 'bbpress',
  sign: '.hentry > .bbp-reply-content, .hentry > .bbp-topic-content',
  title: '.entry-title',
  post: '.hentry',
  body: '.bbp-reply-content, .bbp-topic-content',
  author: { within: '.bbp-author-name' },
  skip: '[class*=revision-log]',
  first: '.topic',
};
