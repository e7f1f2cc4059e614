import type { Adapter } from './adapter.ts';

/** Replies opened below a post are copies of posts, with the same attributes. */
export const nodebb: Adapter = {
  engine: 'nodebb',
  sign: '[component=topic] [component="post/content"]',
  title: '[component="topic/title"]',
  post: '[component=topic] > [component=post]',
  body: '[component="post/content"]:not([component="post/replies/container"] *)',
  author: { attribute: 'data-username' },
  first: '[data-index="0"]',
};
