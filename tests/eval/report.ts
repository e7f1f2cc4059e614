import { writeFileSync } from 'node:fs';
import { knowledgeOf, leaveOneVoiceOut, wordingsOf } from '../../answering/coverage.ts';
import { words } from '../../answering/normalise.ts';
import type { Ranker } from '../../answering/ranker.ts';
import type { Compiled } from '../../corpus/compiler/compile.ts';
import { answered } from './answered.ts';
import { type QuestionPart, questionsOf } from './data.ts';
import { shown, table } from './markdown.ts';
import { type Figures, figures, type Outcome, type Share } from './metrics.ts';
import { missesTable } from './misses.ts';
import { QUALITY, writeSection } from './section.ts';
import { leaveVoicesOut } from './voices.ts';

/** The parts that may be looked into; the sealed one is not. */
const OPEN: readonly QuestionPart[] = ['tune', 'dev', 'stress'];

/** How many rows the tables of the worst have. */
const WORST = 10;
const MOST_CONFUSED = 15;

/** Figures by group, in the order of the groups' names. */
function grouped(outcomes: readonly Outcome[], group: (outcome: Outcome) => string): Map<string, Figures> {
  const groups = Map.groupBy(outcomes, group);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => [name, figures(of)]));
}

function groupTable(name: string, groups: ReadonlyMap<string, Figures>): string {
  const cell = (share: Share) => (share.of ? shown(share) : '–');
  const rows = [...groups].map(([group, { first, firstThree, confidentRight, falseConfident }]) => [
    group,
    `${first.of + falseConfident.of}`,
    ...[first, firstThree, confidentRight, falseConfident].map(cell),
  ]);
  return table(
    [name, 'texts', 'right first, %', 'among three, %', 'sure and right, %', 'sure though out of scope, %'],
    rows,
  );
}

/** Pairs of answers of which the second was put before the first, most often confused first. */
function confusions(
  outcomes: readonly Outcome[],
): { asked: string; given: string; times: number; of: number }[] {
  const wrong = outcomes.filter(({ gold, ranked }) => gold.length && !gold.includes(ranked[0] ?? ''));
  const pairs = Map.groupBy(wrong, ({ gold, ranked }) => `${gold[0]} ${ranked[0]}`);
  return [...pairs]
    .map(([pair, times]) => {
      const [asked = '', given = ''] = pair.split(' ');
      return {
        asked,
        given,
        times: times.length,
        of: outcomes.filter(({ gold }) => gold[0] === asked).length,
      };
    })
    .sort((a, b) => b.times - a.times || (a.asked < b.asked ? -1 : 1));
}

/** How much of the weight of the questions of tune and dev the wordings of their answers know. */
function coverageOf({ bundle, phrasings }: Compiled): Map<string, { texts: number; covered: number }> {
  const knowledge = knowledgeOf(
    wordingsOf(
      bundle.answers,
      phrasings.kept.map(({ value }) => value),
    ),
  );
  const asked = [...questionsOf('tune'), ...questionsOf('dev')].filter(({ gold }) => gold.length);
  const byAnswer = Map.groupBy(asked, ({ gold }) => gold[0]!);
  return new Map(
    [...byAnswer].map(([answer, questions]) => {
      const shares = questions.map(({ text }) => knowledge.covered(answer, words(text)));
      return [answer, { texts: shares.length, covered: shares.reduce((a, b) => a + b, 0) / shares.length }];
    }),
  );
}

const percent = (share: number) => (100 * share).toFixed(0);

function coverageTable(compiled: Compiled): { markdown: string; data: unknown } {
  const coverage = coverageOf(compiled);
  const health = leaveOneVoiceOut(
    compiled.bundle.answers,
    compiled.phrasings.kept.map(({ value }) => value),
  );
  const all = health.map(({ answer, covered, first }) => {
    const asked = coverage.get(answer);
    return { answer, asked: asked?.covered, texts: asked?.texts ?? 0, leftOut: covered, first };
  });
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const overall = {
    answer: '*all answers*',
    asked: mean(all.flatMap(({ asked }) => asked ?? [])),
    texts: all.reduce((sum, { texts }) => sum + texts, 0),
    leftOut: mean(all.map(({ leftOut }) => leftOut)),
    first: mean(all.map(({ first }) => first)),
  };
  const worst = all.sort((a, b) => a.leftOut - b.leftOut).slice(0, WORST);
  const markdown = table(
    [
      'answer',
      'known of tune and dev, % (texts)',
      'known of a voice left out, %',
      'BM25 alone puts it first, %',
    ],
    [overall, ...worst].map(({ answer, asked, texts, leftOut, first }) => [
      answer,
      asked === undefined ? '–' : `${percent(asked)} (${texts})`,
      percent(leftOut),
      percent(first),
    ]),
  );
  return { markdown, data: all };
}

/**
 * Measures everything that can be said of questions, writes it to `report.json`, and into the tables of
 * `docs/quality.md`.
 */
export function writeReport(compiled: Compiled, ranker: Ranker): void {
  const topics = new Map(compiled.bundle.answers.map(({ id, topic }) => [id, topic]));
  const topicOf = ({ gold: [id] }: Outcome) => (id ? (topics.get(id) ?? '?') : 'out of scope');
  const parts = OPEN.map((part) => ({ part, outcomes: answered(ranker, questionsOf(part)) }));
  const of = (name: QuestionPart) => parts.find(({ part }) => part === name)!.outcomes;

  writeSection(
    QUALITY,
    'stress',
    groupTable(
      'style',
      new Map([...grouped(of('stress'), ({ style }) => style), ['*all*', figures(of('stress'))]]),
    ),
  );
  writeSection(QUALITY, 'misses', missesTable(questionsOf('dev'), of('dev')));
  writeSection(
    QUALITY,
    'styles',
    groupTable(
      'style',
      grouped([...of('tune'), ...of('dev')], ({ style }) => style),
    ),
  );
  writeSection(QUALITY, 'topics', groupTable('topic', grouped([...of('tune'), ...of('dev')], topicOf)));
  const coverage = coverageTable(compiled);
  writeSection(QUALITY, 'coverage', coverage.markdown);

  const voices = [...leaveVoicesOut(compiled)];
  const leftOut = voices.flatMap(({ outcomes }) => outcomes);
  const confused = confusions(leftOut);
  writeSection(
    QUALITY,
    'voices',
    groupTable(
      'voice left out',
      new Map([
        ...voices.map(({ voice, outcomes }) => [voice, figures(outcomes)] as const),
        ['*all*', figures(leftOut)],
      ]),
    ),
  );
  writeSection(
    QUALITY,
    'confusions',
    table(
      ['asked for', 'given first', 'times'],
      confused
        .slice(0, MOST_CONFUSED)
        .map(({ asked, given, times, of }) => [asked, given, `${times} of ${of}`]),
    ),
  );

  const report = {
    parts: Object.fromEntries(
      parts.map(({ part, outcomes }) => [
        part,
        {
          all: figures(outcomes),
          styles: Object.fromEntries(grouped(outcomes, ({ style }) => style)),
          topics: Object.fromEntries(grouped(outcomes, topicOf)),
        },
      ]),
    ),
    voices: Object.fromEntries(voices.map(({ voice, outcomes }) => [voice, figures(outcomes)])),
    coverage: coverage.data,
    confusions: confused.slice(0, MOST_CONFUSED),
  };
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
  writeFileSync(new URL('report.json', import.meta.url), `${JSON.stringify(report, rounded, 2)}\n`);
}
