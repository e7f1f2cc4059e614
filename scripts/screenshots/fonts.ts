import { createHash } from 'node:crypto';
import type { Browser } from 'puppeteer-core';

const SAMPLE = `<body style="margin: 8px; width: 500px; color: #222">
  <p style="font: 15px/1.5 system-ui">Is it OK to ask my therapist for a hug? 0123456789 “…” ×</p>
  <p style="font: bold 15px/1.5 sans-serif">Quiet words, after therapy ends. هل يمكنني أن أسأل معالجي؟</p>
  <p style="font: 15px/1.5 Verdana, sans-serif">The Waiting Room</p>
  <p style="font: 15px/1.5 serif">Three years with my therapist</p>`;

/** How letters look in this browser on this machine, as a number: two machines with the same one draw texts the same. */
export async function fontFingerprint(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({ width: 520, height: 220 });
  await page.setContent(SAMPLE);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot();
  await page.close();
  return createHash('sha256').update(picture).digest('hex');
}
