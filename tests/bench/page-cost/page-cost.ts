import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../../scripts/browsers/chromium.ts';
import { findBrowser, howToInstall } from '../../../scripts/browsers/installed.ts';
import { builtExtension } from '../../../scripts/build/extension.ts';
import { openTab, sitesAreOn } from '../../../scripts/page-report.ts';
import { root } from '../../../scripts/root.ts';
import { filesOf, serve } from '../../../scripts/serve.ts';
import { until } from '../../../scripts/until.ts';
import { findQuestions, floor, type Place, placesOfMarks, wrap } from './contenders.ts';
import { type BenchPage, PAGES } from './pages.ts';
import { traced, type Work } from './trace.ts';

/**
 * `npm run bench [-- --rounds 7] [--only NAME] [--write]`: what the content script costs a page, beside what the page
 * does without it, a bare walk, and other ways to do the same. `--write` puts the table into `docs/performance.md`.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(values.rounds);
const SETTLE_MS = 600;

const program = findBrowser('chromium');
if (!program) throw new Error(howToInstall('chromium'));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const pages = PAGES.filter(({ name }) => name.includes(values.only));
pages.forEach(({ html }, i) => {
  writeFileSync(join(folder, `${i}.html`), html);
});
await using served = await serve(filesOf(folder));
await using session = await launchChromium(program, builtExtension('loopback', 'chromium'), {
  headless: true,
  test: true,
});
await sitesAreOn(session);
const inside = await session.inside();
// Pages are loaded first and read then, so that only the reading is measured.
await inside.evaluate(async () => {
  await chrome.scripting.unregisterContentScripts();
  const heard = globalThis as unknown as { messages: { name: string; status?: string }[] };
  heard.messages = [];
  chrome.runtime.onMessage.addListener(({ name, request }, sender) => {
    if (sender.tab) heard.messages.push({ name, status: request?.status });
  });
});

const address = (name: string) => `${served.origin}/${pages.findIndex((page) => page.name === name)}.html`;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What pages have said to the background since the last call. */
const messages = () =>
  inside.evaluate(() =>
    (globalThis as unknown as { messages: { name: string; status?: string }[] }).messages.splice(0),
  );

/** Runs one of our own functions as a content script would run. */
const runIsolated = (tabId: number, script: () => unknown) =>
  inside.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${script} })`);

async function readWithExtension(tabId: number, related: boolean): Promise<void> {
  await inside.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['content-script.js'] }),
    tabId,
  );
  // A page that is not about therapy says nothing.
  if (!related) return;
  await until(
    'the page to be read',
    () =>
      inside.evaluate(
        () =>
          (globalThis as unknown as { messages: { status?: string }[] }).messages.at(-1)?.status === 'done',
      ),
    60_000,
  );
}

const CONTENDERS = ['without', 'floor', 'extension', 'mark.js', 'compromise'] as const;
type Contender = (typeof CONTENDERS)[number];

const LIBRARIES = {
  'mark.js': 'node_modules/mark.js/dist/mark.js',
  compromise: 'node_modules/compromise/builds/compromise.js',
};

interface Figures extends Work {
  messages: number;
}

/** Loads a page, lets a contender at it, and tells what that cost. */
async function measure(
  { name, related }: BenchPage,
  contender: Contender,
  places: Place[],
): Promise<Figures & { places: Place[] }> {
  const { page, id } = await openTab(session);
  await page.bringToFront();
  await page.goto(address(name));
  if (contender === 'mark.js' || contender === 'compromise')
    await page.addScriptTag({ path: join(root, LIBRARIES[contender]) });
  await wait(SETTLE_MS);
  await messages();
  const work = await traced(page, async () => {
    if (contender === 'floor') await runIsolated(id, floor);
    if (contender === 'extension') await readWithExtension(id, related);
    if (contender === 'mark.js') await page.evaluate(wrap, places);
    if (contender === 'compromise') await page.evaluate(findQuestions);
    await wait(SETTLE_MS);
  });
  const result = {
    ...work,
    messages: (await messages()).length,
    places: contender === 'extension' ? await placesOfMarks(page) : [],
  };
  await page.close();
  return result;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

function medians(figures: Figures[]): Figures {
  const of = (key: keyof Figures) => median(figures.map((each) => each[key]));
  return {
    script: of('script'),
    paint: of('paint'),
    longest: of('longest'),
    forcedLayouts: of('forcedLayouts'),
    timers: of('timers'),
    scripts: of('scripts'),
    messages: of('messages'),
  };
}

for (const benchPage of pages) {
  const { name, posts } = benchPage;
  const all = new Map<Contender, Figures[]>();
  let places: Place[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of CONTENDERS) {
      if ((contender === 'mark.js' || contender === 'compromise') && !(posts && posts <= 500)) continue;
      const { places: found, ...figures } = await measure(benchPage, contender, places);
      if (found.length) places = found;
      all.set(contender, [...(all.get(contender) ?? []), figures]);
    }
  }
  const idle = medians(all.get('without')!).script;
  const least = medians(all.get('floor')!).script - idle;
  console.log(`\n${name}, ${places.length} marks in posts`);
  for (const [contender, rounds] of all) {
    const { script, paint, longest, forcedLayouts, timers, messages } = medians(rounds);
    const own = contender === 'without' ? script : script - idle;
    console.log(
      `  ${contender.padEnd(10)} ${own.toFixed(1).padStart(7)} ms ${(own / least).toFixed(2).padStart(6)}x  paint ${paint.toFixed(1).padStart(6)}  longest ${longest.toFixed(1).padStart(6)}  forced ${forcedLayouts}  timers ${timers}  messages ${messages}`,
    );
  }
}
rmSync(folder, { recursive: true });
