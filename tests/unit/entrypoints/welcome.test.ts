import { describe, expect, it } from 'vitest';
import { answerPost, answerTitle } from '../../../answering/answer-post.ts';
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { FORUM_NAMES, FORUMS } from '../../../entrypoints/welcome/forums.ts';
import { THREAD } from '../../../entrypoints/welcome/thread.ts';
import { covers } from '../../../platform/site-pattern.ts';
import { root } from '../../../scripts/root.ts';
import { trainedRanker } from '../../../scripts/trained-model.ts';

describe('the forums that are offered', () => {
  it.each(FORUMS)(
    '$name is asked for at its own address and those below it, encrypted only',
    ({ name, site }) => {
      const [pattern] = [...FORUM_NAMES].find(([, each]) => each === name) ?? [];
      expect(pattern).toBe(`https://*.${site}/*`);
      expect(covers(pattern!, `https://www.${site}/*`)).toBe(true);
    },
  );

  it('have the old Reddit among them', () => {
    const patterns = [...FORUM_NAMES.keys()];
    expect(patterns.some((pattern) => covers(pattern, 'https://old.reddit.com/*'))).toBe(true);
  });
});

describe('the thread to try', () => {
  const ranker = trainedRanker(compileCorpus(`${root}/corpus/`));
  const { title, posts } = THREAD;

  it.each(['balanced', 'more'] as const)(
    'has one mark in each post, and none in its title, when marks are set to "%s"',
    (sensitivity) => {
      const marked = posts.map(({ text }, i) =>
        answerPost(ranker, { title, text, isReply: i > 0 }, sensitivity).questions.filter(
          ({ marked }) => marked,
        ),
      );
      expect(marked.map((each) => each.map(({ asked }) => asked.answers[0]?.id))).toEqual([
        ['ask-for-hug'],
        ['think-between-sessions'],
        ['friends-after'],
      ]);
      expect(answerTitle(ranker, title, posts[0]!.text, sensitivity).questions).toEqual([]);
    },
  );

  it('tells of no danger', () => {
    expect(posts.map(({ text }) => answerPost(ranker, { title, text }).danger)).toEqual([null, null, null]);
  });
});
