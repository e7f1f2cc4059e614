import type { Adapter } from './adapter.ts';

/** The title has neither id nor class: it stands in the head of the table of posts, beside links to other views. */
export const mybb: Adapter = {
  engine: 'mybb',
  sign: '#posts .post_body',
  title: '.tfixed .thead > div:not(.float_right) > strong',
  post: '#posts .post',
  body: '.post_body',
  author: { within: '.author_information .largetext' },
  skip: '.codeblock',
  number: '.post_head strong',
};
