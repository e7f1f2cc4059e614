import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../../answering/classifier/random.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { questionsOf } from '../eval/data.ts';
import {
  type Built,
  type Document,
  documentsOf,
  type Engine,
  negativesOf,
  type Search,
} from '../eval/peers/engine.ts';
import { LIBRARIES } from '../eval/peers/libraries.ts';
import { ours } from '../eval/peers/ours.ts';
import { centroids } from './centroids.ts';
import { median, quantile } from './numbers.ts';
import { manyTimes } from './synthetic.ts';

/** One size of corpus to measure at. */
interface Scale {
  name: string;
  documents: Document[];
  ours: Engine;
  libraries: readonly Engine[];
  queries: number;
  reps: number;
}

/** What one engine took: its files, and for each repetition the time to open them and of each query. */
interface Timed {
  name: string;
  built: Built;
  load: number[];
  queries: number[][];
}

const milliseconds = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** All engines answer one query before any answers the next, and who begins moves on, so that all meet the same machine. */
async function time({ documents, ours, libraries, reps }: Scale, texts: readonly string[]): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const engine of [ours, ...libraries]) {
    console.error(`  ${engine.name}: building`);
    timed.push({ name: engine.name, built: await engine.build(documents), load: [], queries: [] });
  }
  // The first repetition warms up and does not count.
  for (let rep = 0; rep <= reps; rep++) {
    const searches: Search[] = [];
    for (const { built, load } of timed) {
      let search = await built.open();
      const took = await milliseconds(async () => {
        search = await built.open();
      });
      if (rep) load.push(took);
      searches.push(search);
    }
    const took = timed.map((): number[] => []);
    for (const [i, text] of texts.entries())
      for (let k = 0; k < timed.length; k++) {
        const engine = (i + k) % timed.length;
        took[engine]!.push(await milliseconds(() => searches[engine]!(text)));
      }
    if (rep) timed.forEach(({ queries }, k) => void queries.push(took[k]!));
  }
  return timed;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);
const bytesOf = (built: Built, weigh: (file: string | Uint8Array) => number) =>
  built.files.reduce((sum, file) => sum + weigh(file), 0);

/** A ratio for each repetition: the middle one, the least and the greatest. */
function ratio(theirs: readonly number[], our: readonly number[]): string {
  const ratios = theirs.map((value, rep) => value / our[rep]!);
  const shown = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  return `×${shown(median(ratios))} [${shown(Math.min(...ratios))}–${shown(Math.max(...ratios))}]`;
}

function table(timed: readonly Timed[]): string {
  const of = ({ built, load, queries }: Timed) => ({
    raw: bytesOf(built, (file) => Buffer.byteLength(file)),
    gzip: bytesOf(built, (file) => gzipSync(file).length),
    load,
    p50: queries.map((each) => quantile(each, 0.5)),
    p95: queries.map((each) => quantile(each, 0.95)),
  });
  const our = of(timed[0]!);
  return [
    '| engine | size, KB | gzip, KB | load, ms | query p50, ms | p95, ms | size | load | p50 | p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...timed.map((each, i) => {
      const { raw, gzip, load, p50, p95 } = of(each);
      const ratios = i
        ? [`×${(raw / our.raw).toFixed(1)}`, ratio(load, our.load), ratio(p50, our.p50), ratio(p95, our.p95)]
        : ['1', '1', '1', '1'];
      const times = [load, p50, p95].map((values) => median(values).toFixed(2));
      return `| ${[each.name, kilobytes(raw), kilobytes(gzip), ...times, ...ratios].join(' | ')} |`;
    }),
  ].join('\n');
}

/** Questions of people whose words the engines have not seen, in an order that is the same in every run. */
function questions(): string[] {
  const random = randomFrom(400);
  return (['tune', 'dev'] as const)
    .flatMap(questionsOf)
    .map(({ text }) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/**
 * Measures loading, answering and size of our ranker and of search libraries, at the size of the corpus, at ten times
 * and at a hundred times.
 *
 * @returns Markdown
 */
export async function retrieval(): Promise<string> {
  const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
  const documents = documentsOf(compiled, 'all');
  const negatives = negativesOf(compiled);
  const wide = ours('Between Sessions', negatives, centroids);
  const [miniSearch, orama, lunr, flexSearch] = LIBRARIES.filter(({ name }) => name !== 'Fuse.js');
  const indexed = [miniSearch!, orama!, lunr!, flexSearch!];
  const scales: Scale[] = [
    {
      name: `${documents.length} answers, the corpus itself`,
      documents,
      ours: ours('Between Sessions', negatives),
      libraries: indexed,
      queries: 400,
      reps: 7,
    },
    {
      name: `${documents.length * 10} answers`,
      documents: manyTimes(documents, 10, 1),
      ours: wide,
      libraries: indexed,
      queries: 200,
      reps: 3,
    },
    {
      name: `${documents.length * 100} answers with a tenth of the wordings`,
      documents: manyTimes(documents, 100, 0.1),
      ours: wide,
      // Orama takes about a second a question here.
      libraries: indexed.filter(({ name }) => name !== 'Orama'),
      queries: 150,
      reps: 3,
    },
  ];
  const texts = questions();
  const parts: string[] = [];
  for (const scale of scales) {
    console.error(scale.name);
    const timed = await time(scale, texts.slice(0, scale.queries));
    const measured = table(timed);
    console.error(measured);
    parts.push(`### ${scale.name}`, `${scale.queries} questions, ${scale.reps} repetitions`, measured);
  }
  return parts.join('\n\n');
}
