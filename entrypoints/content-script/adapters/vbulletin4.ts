import type { Adapter } from './adapter.ts';

/** The body is itself a blockquote; real quotes are in `.bbcode_container`. */
export const vbulletin4: Adapter = {
  engine: 'vbulletin4',
  sign: '#posts blockquote.postcontent',
  title: '.threadtitle',
  post: '#posts > li',
  body: '.postcontent',
  author: { within: '.userinfo .username' },
  skip: '.bbcode_container',
  number: '.postcounter',
};
