import { expect, it } from 'vitest';
import { marksOn } from '../../scripts/marks.ts';
import { openTab, reportOf } from '../../scripts/page-report.ts';
import { until } from '../../scripts/until.ts';
import { inEachBrowser } from './in-each-browser.ts';

const CLEAR = 'Is it ok to ask my therapist for a hug?';

inEachBrowser('how much is marked', (given) => {
  it('is chosen in the settings, which say what each choice gives, and an open page follows at once', async () => {
    const tab = await openTab(given.session);
    await tab.page.goto(given.thread.replace('thread.html', 'graded.html'));
    await reportOf(given.session, tab);
    const marks = async () => (await marksOn(tab.page)).map(({ text }) => text);
    const balanced = await marks();
    expect(balanced).toContain(CLEAR);

    const settings = await given.openPage('options.html');
    await settings.locator('::-p-text(of 100 marks are right)').wait();
    const choose = (choice: string) => settings.locator(`label ::-p-text(${choice})`).click();

    await choose('More marks');
    await until('more marks', async () => (await marks()).length > balanced.length);
    const more = await marks();
    expect(more).toEqual(expect.arrayContaining(balanced));

    await choose('Only clear questions');
    await until('fewer marks', async () => (await marks()).length < balanced.length);
    expect(await marks()).toContain(CLEAR);

    await choose('Balanced');
    await until('the marks from before', async () => (await marks()).length === balanced.length);
    expect(await marks()).toEqual(balanced);
  });

  it('comes with a reason for each answer', async () => {
    const popup = await given.openPage('popup.html');
    await popup.locator('input').fill('does my therapist think about me between sessions');
    await popup.locator('.why-summary').click();
    await popup.locator('::-p-text(These words count most)').wait();
    await popup.locator('.row-link').click();
    await popup.locator('.answer .why-summary').click();
    await popup.locator('.answer ::-p-text(very sure that this is the question)').wait();
  });
});
