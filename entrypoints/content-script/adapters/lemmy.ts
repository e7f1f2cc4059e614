import type { Adapter } from './adapter.ts';

/** The header is rendered twice, once hidden; the sidebar is `.md-div` too. */
export const lemmy: Adapter = {
  engine: 'lemmy',
  sign: '#postContent, .comment-node',
  title: '.post-listing h1',
  post: '.post-listing, .comment-node',
  body: '#postContent .md-div, .comment-content > .md-div',
  author: { within: '.person-listing' },
  first: '.post-listing',
};
