import { expect, it } from 'vitest';
import { clickMark, marksOn } from '../../scripts/marks.ts';
import { cardIsGone, cardText } from './card.ts';
import { inEachBrowser } from './in-each-browser.ts';

const QUESTIONS = [
  'Is it ok to ask my therapist for a hug at the end?',
  'can you be friends with your therapist after therapy ends?',
  'Is it common to fall in love with your therapist?',
  'is it normal to cry at every therapy session',
  'Why do therapists cry?',
];

inEachBrowser('a forum thread', (given) => {
  it('has its questions marked, and neither chatter, quotes, signatures nor what one is typing', async () => {
    const { page } = await given.openThread();
    expect((await marksOn(page)).map(({ text }) => text)).toEqual(QUESTIONS);
  });

  it('keeps its DOM and its globals to the byte', async () => {
    const everything = () => [document.documentElement.outerHTML, Object.keys(globalThis)];
    const untouched = await given.session.browser.newPage();
    await untouched.goto(given.threadElsewhere);
    expect(await marksOn(untouched)).toEqual([]);
    const { page } = await given.openThread();
    expect(await marksOn(page)).not.toEqual([]);
    expect(await page.evaluate(everything)).toEqual(await untouched.evaluate(everything));
  });

  it('shows the answer in a card when a mark is clicked, and is as before when Esc closes it', async () => {
    const { page } = await given.openThread();
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await clickMark(page, QUESTIONS[1]!);
    const card = await cardText(page);
    expect(card).toContain('Can I be friends with my therapist after therapy ends?');
    expect(card).toMatch(/\d+ sources/);
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    expect(await html()).toBe(before);
  });

  it('opens no card for a click beside the marks', async () => {
    const { page } = await given.openThread();
    await page.click('.site-name');
    await clickMark(page, QUESTIONS[0]!);
    await cardText(page);
    await page.click('.site-name');
    await cardIsGone(page);
  });
});
