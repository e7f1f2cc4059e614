import type { Adapter } from './adapter.ts';

/** Posts shown again within a post, above and below its text, have the class of a text. Crawlers get other pages. */
export const discourse: Adapter = {
  engine: 'discourse',
  sign: '.topic-post .cooked, .crawler-post',
  title: '#topic-title h1',
  post: '.topic-post, .crawler-post',
  body: '.cooked:not(.embedded-posts *, .small-action *), .crawler-post > .post',
  author: { within: '.names a, .creator [itemprop=name]' },
  skip: '.poll, .badge, .meta, .quote-controls',
  first: '[data-post-number="1"], #post_1',
};
