import type { Adapter } from './adapter.ts';

/** The page's question is its title alone: every post is an answer. Cards of other questions have the title's class. */
export const quora: Adapter = {
  engine: 'quora',
  sign: '.puppeteer_test_question_title',
  title: '.puppeteer_test_question_title',
  post: '[class*=dom_annotate_question_answer_item]',
  body: '.puppeteer_test_answer_content, .spacing_log_answer_content',
  author: { within: '.spacing_log_answer_header a, a[href*="/profile/"]' },
  first: ':not(*)',
};
