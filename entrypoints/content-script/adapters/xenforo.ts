import type { Adapter } from './adapter.ts';

/** The body is an article within the post's article. */
export const xenforo: Adapter = {
  sign: '.message-body .bbWrapper',
  title: '.p-title-value',
  post: '.message',
  body: '.bbWrapper',
  author: { attribute: 'data-author' },
};
