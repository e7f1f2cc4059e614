import type { Answer } from '../schema/answer.ts';
import { NONE } from '../schema/phrasing.ts';
import type { SourceKind } from '../schema/source.ts';
import type { Compiled } from './compile.ts';
import { trigrams } from './phrasings.ts';
import { readingGrade } from './readability.ts';

/** Kinds that are first-hand: the rule itself, or the research itself. */
const PRIMARY: readonly SourceKind[] = ['code', 'law', 'study', 'review', 'guidance'];

/** The middle value. */
function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const listed = (counts: [string, number][]) => counts.map(([name, n]) => `${name} ${n}`).join(', ');

function citations(answer: Answer): number {
  const passages = [
    ...answer.paragraphs,
    ...answer.codes.rows.map((row) => row.says),
    ...answer.research.findings,
    ...answer.claims.map((claim) => claim.why),
  ];
  return passages.flat().reduce((sum, sentence) => sum + sentence.cites.length, 0);
}

/** Mean number of distinct three-letter runs that a phrasing adds to those of the others for the same answer. */
function diversity(texts: string[]): number {
  const all = new Set(texts.flatMap((text) => [...trigrams(text)]));
  return all.size / (texts.length || 1);
}

/** What `npm run corpus:report` counts, line by line. */
export function reportLines({
  bundle,
  phrasings,
  claims,
  leftOut,
  mustAnswer,
  secondReading,
  problems,
}: Compiled): string[] {
  const { answers, sources, terms, help } = bundle;
  const kinds = new Map(sources.map((source) => [source.id, source.kind]));
  const covered = new Set(answers.flatMap((a) => a.covers));
  const coverage = (prefix: string) => {
    const asked = mustAnswer.filter(({ id }) => id.startsWith(prefix));
    return `${asked.filter(({ id }) => covered.has(id)).length} of ${asked.length}`;
  };
  const withoutPrimary = answers.filter((a) => !a.sources.some((id) => PRIMARY.includes(kinds.get(id)!)));
  const shown = new Map(
    answers.flatMap((a) => a.claims.flatMap((c) => (c.id ? [[c.id, a.id] as const] : []))),
  );
  const left = new Map(leftOut.map(({ id, why }) => [id, why]));
  const texts = (id: string) =>
    phrasings.kept.filter(({ value }) => value.answer === id).map(({ value }) => value.text);
  const perAnswer = answers.map((a) => texts(a.id));
  const counts = perAnswer.map((list) => list.length);
  const voices = new Set(phrasings.kept.map(({ value }) => value.voice));

  return [
    `questions        seeds ${coverage('sq')}, beyond ${coverage('bq')}, in ${answers.length} answers`,
    `no primary source ${withoutPrimary.length}${withoutPrimary.map((a) => `\n                 ${a.id}`).join('')}`,
    `sources          ${sources.length} cited: ${listed(countBy(sources, (s) => s.kind))}`,
    `citations        per answer: least ${Math.min(...answers.map(citations))}, median ${median(answers.map(citations))}`,
    `sources          per answer: least ${Math.min(...answers.map((a) => a.sources.length))}, median ${median(answers.map((a) => a.sources.length))}`,
    `reading grade    short: median ${median(answers.map((a) => readingGrade([a.short]))).toFixed(1)}, highest ${Math.max(...answers.map((a) => readingGrade([a.short]))).toFixed(1)}`,
    `short            characters: median ${median(answers.map((a) => a.short.length))}, longest ${Math.max(...answers.map((a) => a.short.length))}`,
    `verdicts         ${listed(countBy(answers, (a) => a.verdict))}`,
    `phrasings        ${counts.reduce((a, b) => a + b, 0)} in ${voices.size} voices; per answer: least ${Math.min(...counts)}, median ${median(counts)}; near-duplicates dropped ${phrasings.dropped}`,
    `negatives        ${texts(NONE).length}`,
    `diversity        distinct letter trigrams per phrasing: least ${Math.min(...perAnswer.map(diversity)).toFixed(1)}, median ${median(perAnswer.map(diversity)).toFixed(1)}`,
    `terms            ${terms.length}`,
    `help             ${help.length}: ${listed(countBy(help, (h) => h.country))}`,
    `second reading   ${secondReading.map(({ kind, found, fixed }) => `${kind} ${fixed} of ${found} fixed`).join(', ') || 'none recorded'}`,
    `problems         ${problems.length}`,
    `claims           ${shown.size + left.size} of ${claims.length}: ${shown.size} shown, ${left.size} left out`,
    '',
    ...claims.map(({ id, page, verdict }) => {
      const where = shown.get(id) ?? `left out: ${left.get(id) ?? '?'}`;
      return `${id}  ${page}  ${verdict.padEnd(13)} ${where}`;
    }),
  ];
}
