import { expect, it } from 'vitest';
import { marksOn } from '../../scripts/marks.ts';
import { askBackground } from '../../scripts/messages.ts';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser('the background worker, once stopped', (given) => {
  it('answers the next question as if nothing had happened', async () => {
    const question = { text: 'Can I hug my therapist?' };
    const before = await askBackground(given.session, 'ask', question);
    expect(before.confident).toBe(true);
    await given.session.stopBackground();
    expect(await askBackground(given.session, 'ask', question)).toEqual(before);
  });

  it('wakes for the next page', async () => {
    await given.session.stopBackground();
    const { page } = await given.openThread();
    expect(await marksOn(page)).not.toEqual([]);
  });
});
