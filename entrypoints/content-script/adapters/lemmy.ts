import type { Adapter } from './adapter.ts';

/** The header is rendered twice, once hidden; the sidebar is `.md-div` too. */
export const lemmy: Adapter = {
  sign: '.comment-node, #postContent',
  title: '.post-listing h1',
  post: '#postContent, .comment-node',
  body: '.md-div',
  author: { within: '.person-listing' },
};
