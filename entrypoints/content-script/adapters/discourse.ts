import type { Adapter } from './adapter.ts';

export const discourse: Adapter = {
  sign: '.topic-post .cooked',
  title: '#topic-title h1',
  post: '.topic-post',
  body: '.cooked',
  author: { within: '.names a' },
};
