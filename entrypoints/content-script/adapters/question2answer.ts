import type { Adapter } from './adapter.ts';

/** Comments lie within the question and the answers. */
export const question2answer: Adapter = {
  engine: 'question2answer',
  sign: '.qa-q-view',
  title: '.qa-main-heading h1',
  post: '.qa-q-view, .qa-a-list-item, .qa-c-list-item',
  body: '.qa-post-content',
  author: { within: '[class$=who-data]' },
  first: '.qa-q-view',
};
