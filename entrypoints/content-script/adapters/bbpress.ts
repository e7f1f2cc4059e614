import type { Adapter } from './adapter.ts';

/**
 * The numbered element is only the header; the post itself is its sibling. Lists have a head and a foot with the classes
 * of a post's parts, and the whole page is `.hentry` too.
 */
export const bbpress: Adapter = {
  engine: 'bbpress',
  sign: '.hentry > .bbp-reply-content, .hentry > .bbp-topic-content',
  title: '.entry-title',
  post: '.hentry',
  body: '.hentry > .bbp-reply-content, .hentry > .bbp-topic-content',
  author: { within: '.bbp-author-name' },
  skip: '[class*=revision-log]',
  first: '.topic',
};
