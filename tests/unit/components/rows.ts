import type { FoundQuestion, Reply, Row } from '../../../platform/messages.ts';

/** A row with an id that tells it from the others. */
export const row = (id: string): Row => ({
  id,
  number: 1,
  question: 'May I ask?',
  verdict: 'ok',
  short: 'You may.',
  topic: 'touch',
  audience: 'client',
  safety: 'none',
  sourceCount: 3,
  reviewed: '2026-11-22',
});

const match = (id: string) => ({ row: row(id), confidence: 0.4, because: [] });

/** A reply with these answers, best first. */
export const reply = (confident: boolean, ...ids: string[]): Reply => ({
  matches: ids.map(match),
  confident,
  safety: null,
});

/** A question found in a post of a page. */
export const found = (key: string, post: number, marked: boolean): FoundQuestion => ({
  key,
  text: 'may I',
  excerpt: 'may I',
  post,
  matches: [match('a')],
  marked,
  sure: marked,
});
