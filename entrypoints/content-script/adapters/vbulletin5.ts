import type { Adapter } from './adapter.ts';

/** Every post repeats the title in a hidden heading. */
export const vbulletin5: Adapter = {
  engine: 'vbulletin5',
  sign: '.js-post .js-post__content-text',
  title: '.main-title',
  post: '.js-post',
  body: '.js-post__content-text',
  author: { within: '.author' },
  skip: '.bbcode_container',
  number: '.b-post__count',
};
