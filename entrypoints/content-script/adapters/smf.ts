import type { Adapter } from './adapter.ts';

/** The first post has no number, the second is #1. */
export const smf: Adapter = {
  engine: 'smf',
  sign: '#forumposts .inner[id^=msg_]',
  title: '#top_subject',
  post: '#forumposts .post_wrapper',
  body: '.inner',
  author: { within: '.poster h4' },
  skip: '.codeheader',
  number: '.page_number',
};
