import type { Adapter } from './adapter.ts';

/** Who edited a post stands before who wrote it, in the same box. */
export const stackExchange: Adapter = {
  engine: 'stack-exchange',
  sign: '.js-post-body',
  title: '#question-header h1',
  post: '.question, .answer, .comment',
  body: '.js-post-body, .comment-copy',
  author: { within: '[itemprop=author] a, .comment-user' },
  first: '.question',
};
