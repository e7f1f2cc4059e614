import { until } from '../../scripts/until.ts';
import type { Given } from './in-each-browser.ts';

/** What is on the clipboard, pasted into another page. */
export async function pasted(given: Given): Promise<{ text: string; html: string }> {
  const page = await given.session.browser.newPage();
  await page.goto(given.threadElsewhere);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', ({ clipboardData }) => {
      const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData!.getData(type));
      Object.assign(globalThis, { pasted: { text, html } });
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const clipboard = await until('the paste', () =>
    page.evaluate(() => (globalThis as { pasted?: { text: string; html: string } }).pasted),
  );
  await page.close();
  return clipboard;
}
