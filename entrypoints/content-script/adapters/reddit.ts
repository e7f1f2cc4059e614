import type { Adapter } from './adapter.ts';

/** Text is in the light DOM, slotted; comments lie within comments. */
export const reddit: Adapter = {
  sign: 'shreddit-post',
  title: '[slot=title]',
  post: 'shreddit-post, shreddit-comment',
  body: '[slot=text-body], [slot=comment]',
  author: { attribute: 'author' },
};
