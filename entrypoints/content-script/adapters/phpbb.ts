import type { Adapter } from './adapter.ts';

export const phpbb: Adapter = {
  sign: '.post .postbody .content',
  title: '.topic-title',
  post: '.post',
  body: '.postbody .content',
  author: { within: '.author .username, .author .username-coloured' },
};
