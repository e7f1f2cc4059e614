import type { Adapter } from './adapter.ts';

/** What one writes is previewed in a post of its own, which is no comment yet. */
export const flarum: Adapter = {
  engine: 'flarum',
  sign: '.PostStream .Post-body',
  title: '.DiscussionHero-title',
  post: '.PostStream-item[data-type=comment]',
  body: '.Post-body',
  author: { within: '.PostUser .username' },
  first: '[data-number="1"]',
};
