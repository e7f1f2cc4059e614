import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { launchChromium } from './browsers/chromium.ts';
import { findBrowser, howToInstall } from './browsers/installed.ts';
import { builtExtension } from './build/extension.ts';
import { sitesAreOn } from './page-report.ts';
import { asJson, asText, type Covers } from './scan/findings.ts';
import { Reader } from './scan/reader.ts';
import { isLoopback, readSource, type Source } from './scan/sources.ts';
import { serve } from './serve.ts';

/**
 * `npm run --silent scan -- URL-or-FILE...` opens each in headless Chromium with the extension and prints the questions
 * found. With `--json` it writes one line each:
 * `{source, questions: [{text, answers: [{id, covers, confidence}], marked}], help}`.
 */
const USAGE = 'Name what to scan: npm run --silent scan -- [--json] URL-or-FILE...';

/** Pages read side by side. */
const READERS = 2;

const Corpus = v.object({ answers: v.array(v.object({ id: v.string(), covers: v.array(v.string()) })) });

function coverage(folder: string): Covers {
  const { answers } = v.parse(Corpus, JSON.parse(readFileSync(join(folder, 'corpus/answers.json'), 'utf8')));
  return new Map(answers.map(({ id, covers }) => [id, covers]));
}

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The sources that can be opened; the others are complained about. */
function readable(given: string[]): Source[] {
  return given.flatMap((each) => {
    try {
      return [readSource(each)];
    } catch (error) {
      complain(error);
      return [];
    }
  });
}

async function scan(sources: Source[], json: boolean): Promise<void> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  const folder = builtExtension('loopback', 'chromium');
  const covers = coverage(folder);

  const files = new Map<string, string>();
  await using served = await serve((path) => files.get(path));
  const pages = sources.map((source, i) => {
    if ('address' in source) return { given: source.given, address: source.address };
    const path = `/${i}/${basename(source.file)}`;
    files.set(path, source.file);
    return { given: source.given, address: new URL(encodeURI(path), served.origin) };
  });

  await using session = await launchChromium(program, folder, { headless: true });
  await sitesAreOn(session);

  const outcomes = pages.map(() => Promise.withResolvers<string | Error>());
  const queue = pages.entries();
  const work = async (reader: Reader) => {
    for (const [i, { given, address }] of queue) {
      const outcome = await reader.read(address).then(
        (report) => (json ? asJson(given, report, covers) : asText(given, report)),
        (error: Error) => new Error(`${given}: ${error.message}`),
      );
      outcomes[i]!.resolve(outcome);
    }
  };
  // The toolbar's button works for the tab in front only.
  const readers = pages.every(({ address }) => isLoopback(address)) ? READERS : 1;
  for (let i = 0; i < readers; i++) work(new Reader(session));
  for (const { promise } of outcomes) {
    const outcome = await promise;
    if (outcome instanceof Error) complain(outcome);
    else console.log(outcome);
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!positionals.length) throw new Error(USAGE);
  const sources = readable(positionals);
  if (sources.length) await scan(sources, values.json);
} catch (error) {
  complain(error);
}
