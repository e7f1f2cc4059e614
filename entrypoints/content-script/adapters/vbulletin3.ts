import type { Adapter } from './adapter.ts';

/** Posts are tables, and so are quotes; the words "Quote:" and "Code:" stand above them in small type. */
export const vbulletin3: Adapter = {
  engine: 'vbulletin3',
  sign: 'table[id^=post] [id^=post_message_]',
  title: '.navbar strong',
  post: 'table[id^=post]',
  body: '[id^=post_message_]',
  author: { within: '.bigusername' },
  skip: 'table, .smallfont',
  number: '[id^=postcount]',
};
