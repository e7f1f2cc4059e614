import type { Page } from 'puppeteer-core';
import { median } from '../numbers.ts';
import { type BenchBrowser, wait } from './bench-browser.ts';
import { floor } from './contenders.ts';
import { type BenchPage, phpbbPost } from './pages.ts';
import { traced } from './trace.ts';

const ROUNDS = 5;
const IDLE_MS = 10_000;
const SCROLLS = 50;
const POSTS_A_SCROLL = 20;

/** How long after a bare walk would have ended the first marks are there. */
export async function firstMarks(browser: BenchBrowser, page: BenchPage): Promise<string> {
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const walked = await browser.open(page);
    const start = performance.now();
    await browser.runIsolated(walked, floor);
    const walk = performance.now() - start;
    await walked.page.close();

    const tab = await browser.open(page);
    const marked = tab.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const look = () => (CSS.highlights.size ? resolve() : requestAnimationFrame(look));
          look();
        }),
    );
    const begun = performance.now();
    const [seen] = await Promise.all([marked.then(() => performance.now() - begun), browser.read(tab, page)]);
    later.push(seen - walk);
    await tab.page.close();
  }
  return `First marks on the ${page.name}: ${median(later).toFixed(0)} ms after a bare walk would have ended.`;
}

/** What happens on a page that has been read and does not change. */
export async function idling(browser: BenchBrowser, page: BenchPage): Promise<string> {
  const tab = await browser.open(page);
  await browser.read(tab, page);
  await wait(1000);
  await browser.messages();
  const { scripts, timers } = await traced(tab.page, () => wait(IDLE_MS));
  await tab.page.close();
  return `In ${IDLE_MS / 1000} s after reading it: ${scripts} calls of scripts, ${timers} timers, ${await browser.messages()} messages.`;
}

async function heapOf(page: Page): Promise<number> {
  const tools = await page.createCDPSession();
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize / 2 ** 20;
}

/** Scrolls endlessly: posts come in at the end and go at the start. Megabytes used after each ten scrolls. */
async function scrolled(browser: BenchBrowser, page: BenchPage, read: boolean): Promise<number[]> {
  const tab = await browser.open(page);
  if (read) await browser.read(tab, page);
  const heaps = [await heapOf(tab.page)];
  for (let scroll = 1; scroll <= SCROLLS; scroll += 1) {
    const posts = Array.from({ length: POSTS_A_SCROLL }, (_, i) => phpbbPost(scroll * POSTS_A_SCROLL + i));
    await tab.page.evaluate((html) => {
      document.querySelector('#page-body')!.insertAdjacentHTML('beforeend', html);
      for (const post of [...document.querySelectorAll('.post')].slice(0, 20)) post.remove();
    }, posts.join(''));
    await wait(read ? 800 : 50);
    if (scroll % 10 === 0) heaps.push(await heapOf(tab.page));
  }
  await tab.page.close();
  return heaps;
}

/** How much more memory a page uses with the extension, as it is scrolled endlessly. */
export async function heapGrowth(browser: BenchBrowser, page: BenchPage): Promise<string> {
  const without = await scrolled(browser, page, false);
  const own = (await scrolled(browser, page, true)).map((heap, i) => heap - without[i]!);
  const [first = 0, tenth = 0] = own;
  const last = own.at(-1)!;
  return `Heap after ${SCROLLS} scrolls that bring ${POSTS_A_SCROLL} posts and take ${POSTS_A_SCROLL} away: ${(last - first).toFixed(1)} MB more than without the extension, ${(last - tenth).toFixed(1)} MB of that since the tenth.`;
}
