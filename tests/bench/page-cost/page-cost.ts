import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../../../scripts/root.ts';
import { median } from '../numbers.ts';
import { type BenchBrowser, benchBrowser, wait } from './bench-browser.ts';
import { findQuestions, floor, type Place, placesOfMarks, wrap } from './contenders.ts';
import { firstMarks, heapGrowth, idling } from './living.ts';
import { type BenchPage, PAGES } from './pages.ts';
import { traced, type Work } from './trace.ts';

const ROUNDS = 7;
/** Of what takes long. */
const FEW_ROUNDS = 3;
const SETTLE_MS = 500;
const LONG = 500;

const CONTENDERS = {
  without: 'no extension',
  floor: 'bare walk',
  extension: 'Between Sessions',
  'mark.js': 'mark.js, the same places',
  compromise: 'compromise, finding questions',
};
type Contender = keyof typeof CONTENDERS;

const LIBRARIES = {
  'mark.js': 'node_modules/mark.js/dist/mark.js',
  compromise: 'node_modules/compromise/builds/compromise.js',
};

interface Figures extends Work {
  messages: number;
}

/** Loads a page, lets a contender at it, and tells what that cost, and where the extension's marks are. */
async function measure(
  browser: BenchBrowser,
  page: BenchPage,
  contender: Contender,
  places: Place[],
): Promise<[Figures, Place[]]> {
  const tab = await browser.open(page);
  if (contender === 'mark.js' || contender === 'compromise')
    await tab.page.addScriptTag({ path: join(root, LIBRARIES[contender]) });
  const work = await traced(tab.page, async () => {
    if (contender === 'floor') await browser.runIsolated(tab, floor);
    if (contender === 'extension') await browser.read(tab, page);
    if (contender === 'mark.js') await tab.page.evaluate(wrap, places);
    if (contender === 'compromise') await tab.page.evaluate(findQuestions);
    await wait(SETTLE_MS);
  });
  const found = contender === 'extension' ? await placesOfMarks(tab.page) : places;
  await tab.page.close();
  return [{ ...work, messages: await browser.messages() }, found];
}

function medians(rounds: Figures[]): Figures {
  const of = (key: keyof Figures) => median(rounds.map((figures) => figures[key]));
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

async function rowsFor(browser: BenchBrowser, page: BenchPage): Promise<string[]> {
  const { name, posts = Number.POSITIVE_INFINITY } = page;
  const all = new Map<Contender, Figures[]>();
  let places: Place[] = [];
  for (let round = 0; round < (page.posts && posts > LONG ? FEW_ROUNDS : ROUNDS); round += 1) {
    for (const contender of Object.keys(CONTENDERS) as Contender[]) {
      if (contender in LIBRARIES && (posts > LONG || round >= FEW_ROUNDS)) continue;
      const [figures, found] = await measure(browser, page, contender, places);
      places = found;
      all.set(contender, [...(all.get(contender) ?? []), figures]);
    }
  }
  const idle = medians(all.get('without')!).script;
  const least = medians(all.get('floor')!).script - idle;
  return [...all].map(([contender, rounds]) => {
    const { script, paint, longest, forcedLayouts, timers, messages } = medians(rounds);
    const own = contender === 'without' ? script : script - idle;
    const times = contender === 'without' ? '' : (own / least).toFixed(1);
    const cells = [name, CONTENDERS[contender], own.toFixed(1), times, longest.toFixed(0), paint.toFixed(1)];
    return `| ${[...cells, forcedLayouts, timers, messages].join(' | ')} |`;
  });
}

const START = '<!-- figures -->';
const END = '<!-- /figures -->';

function write(figures: string): void {
  const file = join(root, 'docs/performance.md');
  const doc = readFileSync(file, 'utf8');
  const [before, rest = ''] = doc.split(START);
  writeFileSync(file, `${before}${START}\n\n${figures}\n\n${END}${rest.split(END)[1] ?? ''}`);
}

/** What the content script costs a page; with `--write` on the command line it goes into `docs/performance.md`. */
export async function pageCost(): Promise<string> {
  await using browser = await benchBrowser(PAGES);
  const rows: string[] = [];
  for (const page of PAGES) rows.push(...(await rowsFor(browser, page)));
  const thread = PAGES.find(({ posts }) => posts === LONG)!;
  const figures = [
    `${browser.version}, ${cpus().length} cores (${cpus()[0]?.model}), ${new Date().toISOString().slice(0, 10)}. Milliseconds; medians.`,
    '',
    '| page | who | script, style, layout | times the bare walk | longest task | drawing | forced layouts | timers | messages |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    await firstMarks(browser, thread),
    await idling(browser, thread),
    await heapGrowth(browser, PAGES[0]!),
  ].join('\n');
  if (process.argv.includes('--write')) write(figures);
  return figures;
}
