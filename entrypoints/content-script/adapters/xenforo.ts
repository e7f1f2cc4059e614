import type { Adapter } from './adapter.ts';

/** The body is an article within the post's article; a signature has a `.bbWrapper` as well. */
export const xenforo: Adapter = {
  engine: 'xenforo',
  sign: '.message-body .bbWrapper',
  title: '.p-title-value',
  post: '.message',
  body: '.message-body .bbWrapper',
  author: { attribute: 'data-author' },
  skip: '.bbCodeBlock--code, .bbCodeBlock--unfurl',
  number: 'a.message-attribution-opposite, .message-attribution-opposite li:last-child',
};
