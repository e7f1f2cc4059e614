import type { Adapter } from './adapter.ts';

/** The choices of a poll are `.content` too. */
export const phpbb: Adapter = {
  engine: 'phpbb',
  sign: '.post .postbody .content',
  title: '.topic-title',
  post: '.post',
  body: '.postbody .content',
  author: { within: '.author strong, .author .username' },
  skip: '.codebox, .inline-attachment',
  number: '.pagination :is(.active, strong)',
};
