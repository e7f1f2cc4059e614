import type { Adapter } from './adapter.ts';

/** Text is in the light DOM, slotted; comments lie within comments. Older builds name the text by its id only. */
export const reddit: Adapter = {
  engine: 'reddit',
  sign: 'shreddit-post',
  title: '[slot=title]',
  post: 'shreddit-post, shreddit-comment',
  body: '[slot=text-body], [slot=comment], [id$=-rtjson-content]',
  author: { attribute: 'author' },
  first: 'shreddit-post',
};
