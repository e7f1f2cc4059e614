import { describe, expect, it } from 'vitest';
import { grouped } from '../../../components/page-list.tsx';
import { found } from './rows.ts';

const keys = (questions: Parameters<typeof grouped>[0]) =>
  grouped(questions).map(([title, group]) => [title, group.map(({ key }) => key)]);

describe("a page's questions", () => {
  it('are grouped by post, in page order, the unsure ones last', () => {
    const questions = [
      found('title', -1, true),
      found('first', 0, true),
      found('unsure', 0, false),
      found('reply', 1, true),
      found('late', 7, true),
    ];
    expect(keys(questions)).toEqual([
      ['page.first', ['title', 'first']],
      ['page.replies', ['reply', 'late']],
      ['page.maybe', ['unsure']],
    ]);
  });

  it('leave out groups with nothing in them, and questions without an answer', () => {
    expect(keys([{ ...found('none', 0, true), matches: [] }, found('reply', 2, true)])).toEqual([
      ['page.replies', ['reply']],
    ]);
  });
});
