import type { Adapter } from './adapter.ts';

/** Signatures have the body's class. */
export const fluxbb: Adapter = {
  engine: 'fluxbb',
  sign: '.blockpost .postmsg',
  title: '.crumbs strong',
  post: '.blockpost',
  body: '.postmsg:not(.postsignature)',
  author: { within: '.postleft dt' },
  skip: '.codebox',
  number: '.blockpost .conr',
};
