import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { LAYOUTS, type Layout } from './unseen/piece.ts';
import { post } from './unseen/posts.ts';
import { type Difference, startTwins, type Twins } from './unseen/twins.ts';

/** Firefox is slower, and differs in little of what counts here. */
const CASES = { chromium: 10_000, firefox: 1_000 };
/** Posts on one page. */
const A_PAGE = 250;
/** A fault that shows in one of many posts is shown in the smallest one found in so many tries. */
const TRIES = 100;

/** What differs, without what is the same before and after it. */
function shown({ read, unread }: Difference): string {
  let start = 0;
  while (start < read.length && read[start] === unread[start]) start++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, start - 80), start + 300));
  return `where it is read: ${around(read)}\nwhere it is not:  ${around(unread)}`;
}

/** The smallest post in which a fault shows; undefined where it takes more than one post. */
async function smallest(twins: Twins, layout: Layout, seed: number, number: number) {
  let tries = 0;
  const alone = fc.asyncProperty(post, async (one) => {
    if (++tries > TRIES) return;
    const errors = twins.errors.length;
    const { differences } = await twins.compare(layout, [one]);
    const [first] = differences;
    if (first) throw new Error(shown(first));
    if (twins.errors.length > errors) throw new Error(twins.errors.at(-1));
  });
  const result = await fc.check(alone, { seed, path: `${number}`, numRuns: 1 });
  return result.failed ? `${JSON.stringify(result.counterexample)}\n${result.errorInstance}` : undefined;
}

inEachBrowser('any page', (given) => {
  // A fault that shows once in many runs is a fault: no second try.
  it('is the same to the byte, read or not, whatever it holds and does', {
    timeout: 600_000,
    retry: 0,
  }, async () => {
    const seed = Number(process.env.UNSEEN_SEED ?? Date.now() % 2 ** 31);
    const cases = CASES[given.session.name];
    console.log(`${cases} posts from UNSEEN_SEED=${seed}`);
    await using twins = await startTwins(given.session);
    const posts = fc.sample(post, { seed, numRuns: cases });
    const counts = { marks: 0, found: 0 };
    for (let start = 0; start < cases; start += A_PAGE) {
      const layout = LAYOUTS[(start / A_PAGE) % LAYOUTS.length]!;
      const { differences, marks, found } = await twins.compare(layout, posts.slice(start, start + A_PAGE));
      counts.marks += marks;
      counts.found += found;
      const [first] = differences;
      if (!first && !twins.errors.length) continue;
      const small = first?.post !== undefined && (await smallest(twins, layout, seed, start + first.post));
      expect.unreachable(
        [
          `UNSEEN_SEED=${seed}, page ${start / A_PAGE} (${layout}), post ${first?.post ?? 'none'}`,
          ...(first ? [shown(first)] : twins.errors),
          small ? `The smallest post: ${small}` : 'No post alone shows it.',
        ].join('\n'),
      );
    }
    console.log(`${counts.found} questions found, ${counts.marks} marked`);
    // The reader did work: there was something to be seen.
    expect(counts.found).toBeGreaterThan(cases / 10);
    expect(counts.marks).toBeGreaterThan(cases / 100);
  });
});
