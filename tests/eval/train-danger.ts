import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../answering/safety/lexicon/compile.ts';
import { KINDS, pack } from '../../answering/safety/weighing.ts';
import loaded from '../../answering/safety/words.json' with { type: 'json' };
import { dangerExamples, JUDGES, ORDINARY, OWN_WRITER } from './danger-examples.ts';
import { type Seen, score, see, trainDanger } from './danger-model.ts';
import { shown, table } from './markdown.ts';
import { share } from './metrics.ts';
import { writeSection } from './section.ts';

/**
 * `npm run train:danger`: trains what detects danger (`answering/safety/weights.json`, and the lexicon compiled beside it) on the tuning texts, and on
 * ordinary posts and wordings. With `--leave-one-out` it first leaves out one writer after another, chooses the least
 * score of each kind on what the others know of the one, and writes the figures into `docs/danger.md`.
 */
const { values } = parseArgs({ options: { 'leave-one-out': { type: 'boolean', default: false } } });

/** At most so many look-alikes of an unknown writer may get a note. */
const LOOKALIKES = 0.08;
/** And at most so many ordinary posts on pages. */
const POSTS = 0.05;
/** What share of explicit texts must be found, by kind: the scarcer of the two margins is made as wide as can be. */
const MUSTS = [0.94, 0.9];
/** By what writers are compared. */
const EXPLICIT = 'explicit';
const LOOKALIKE = 'lookalike';
const STEP = 0.1;
const CARD = new URL('../../docs/danger.md', import.meta.url);
const FILE = new URL('../../answering/safety/weights.json', import.meta.url);

type Held = Pick<Seen, 'writer' | 'kind' | 'style'> & { scores: number[] };

function* leaveOneOut(seen: readonly Seen[]): Generator<Held> {
  const writers = [...new Set(seen.map(({ writer }) => writer))];
  const scored = writers.filter((writer) =>
    seen.some((one) => one.writer === writer && !ORDINARY.has(one.style)),
  );
  const others = writers.filter((writer) => !scored.includes(writer)).sort();
  for (const [number, writer] of scored.entries()) {
    // Those who wrote ordinary texts only take turns.
    const out = new Set([writer, ...others.filter((_, i) => i % scored.length === number)]);
    const model = trainDanger(seen.filter((one) => !out.has(one.writer)));
    for (const one of seen)
      if (out.has(one.writer) && one.style !== 'together') yield { ...one, scores: score(model, one) };
  }
}

const isNoted = ({ scores }: Held, least: readonly number[]) => scores.some((score, k) => score > least[k]!);
const noted = (held: readonly Held[], least: readonly number[]) =>
  share(held.filter((one) => isNoted(one, least)).length, held.length);

/** The least scores with which both kinds come nearest to what must be found, among those with few enough look-alikes. */
function chooseLeast(held: readonly Held[]): number[] {
  const all = held.filter(({ writer }) => JUDGES.includes(writer));
  const lookalikes = all.filter(({ style }) => style === LOOKALIKE);
  const explicit = KINDS.map((kind) => all.filter((one) => one.kind === kind && one.style === EXPLICIT));
  let best = { least: KINDS.map(() => 0), found: -Infinity };
  for (let crisis = -4; crisis <= 4; crisis += STEP)
    for (let misconduct = -4; misconduct <= 4; misconduct += STEP) {
      const least = [crisis, misconduct];
      if (noted(lookalikes, least).value > LOOKALIKES) continue;
      const found = Math.min(...explicit.map((of, k) => noted(of, least).value - MUSTS[k]!));
      if (found > best.found) best = { least, found };
    }
  return best.least.map((value) => Number(value.toFixed(1)));
}

const onPages = (least: readonly number[], bar: number) => least.map((value) => value + bar);

/** How far above the least posts on pages must be, so that few enough ordinary ones get a note. */
function chooseBar(held: readonly Held[], least: readonly number[]): number {
  const posts = held.filter(({ kind, style }) => kind === null && style === 'post');
  let bar = 0;
  while (noted(posts, onPages(least, bar)).value > POSTS) bar += STEP;
  return Number(bar.toFixed(1));
}

function writeCard(held: readonly Held[], least: readonly number[], bar: number): void {
  const cell = (of: readonly Held[], at = least) =>
    of.length ? `${shown(noted(of, at))} of ${of.length}` : '–';
  const groups = Map.groupBy(held, ({ kind, style }) => `${kind ?? 'none'}: ${style}`);
  writeSection(
    CARD,
    'styles',
    table(
      ['texts', 'asked about: get a note, %', 'post on a page, %'],
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, of]) => [name, cell(of), cell(of, onPages(least, bar))]),
    ),
  );
  const writers = Map.groupBy(
    held.filter(({ style }) => !ORDINARY.has(style)),
    ({ writer }) => writer,
  );
  const strangers = held.filter(({ writer, style }) => !ORDINARY.has(style) && writer !== OWN_WRITER);
  writers.set(
    `*${JUDGES.join(', ')}*`,
    held.filter(({ writer }) => JUDGES.includes(writer)),
  );
  writers.set(`*all but ${OWN_WRITER}*`, strangers);
  const slice = (of: readonly Held[], kind: string | null, style: string) =>
    cell(of.filter((one) => one.kind === kind && one.style === style));
  writeSection(
    CARD,
    'writers',
    table(
      ['writer left out', 'crisis, explicit', 'misconduct, explicit', 'look-alikes'],
      [...writers].map(([writer, of]) => [
        writer,
        ...KINDS.map((kind) => slice(of, kind, EXPLICIT)),
        slice(of, null, LOOKALIKE),
      ]),
    ),
  );
}

const WORDS = new URL('../../answering/safety/words.json', import.meta.url);
const compiled = compileLexicon();
if (JSON.stringify(compiled) !== JSON.stringify(loaded)) {
  writeFileSync(WORDS, `${JSON.stringify(compiled, null, 2)}\n`);
  throw new Error('The lexicon has changed and is written anew: please train once more.');
}

const seen = see(dangerExamples());
let least: number[];
let bar: number;
if (values['leave-one-out']) {
  const held = [...leaveOneOut(seen)];
  least = chooseLeast(held);
  bar = chooseBar(held, least);
  writeCard(held, least, bar);
} else {
  const { default: before } = await import('../../answering/safety/weights.json', { with: { type: 'json' } });
  least = before.least;
  bar = before.barOnPages;
}

const { bias, weights } = trainDanger(seen);
const heaviest = [...weights.values()]
  .flat()
  .map(Math.abs)
  .sort((a, b) => a - b);
// The few heaviest are cut off, so that the many get a finer scale.
const unit = heaviest[Math.floor(heaviest.length * 0.9995)]! / 127;
const round = (value: number, digits: number) => Number(value.toFixed(digits));
const whole = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / unit)));
const features = [...weights].map(([key, of]) => ({ key, weights: of.map(whole) }));
const trained = {
  trained: new Date().toISOString().slice(0, 10),
  texts: seen.length,
  unit: round(unit, 6),
  bias: bias.map((value) => round(value, 4)),
  least,
  barOnPages: bar,
  features: pack(features),
};
writeFileSync(FILE, `${JSON.stringify(trained, null, 2)}\n`);
console.log(
  `${seen.length} texts, ${features.length} features, least scores ${least.join(' and ')}, on pages ${bar} more`,
);
