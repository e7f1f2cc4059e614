import type { Adapter } from './adapter.ts';

export const stackExchange: Adapter = {
  sign: '.js-post-body',
  title: '#question-header h1',
  post: '.question, .answer, .comment',
  body: '.js-post-body, .comment-copy',
  author: { within: '.user-details a, .comment-user' },
};
