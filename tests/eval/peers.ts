import type { Ranker } from '../../answering/ranker.ts';
import type { Compiled } from '../../corpus/compiler/compile.ts';
import { type Question, questionsOf } from './data.ts';
import { shown, shownDifference, table } from './markdown.ts';
import {
  aheadBy,
  type EngineFigures,
  figuresOf,
  type Outcome,
  outcomesOf,
  thresholdFor,
} from './peers/contest.ts';
import { documentsOf, type Engine, type Search, type Wordings } from './peers/engine.ts';
import { LIBRARIES } from './peers/libraries.ts';
import { ours, searchOf } from './peers/ours.ts';
import { tunedMiniSearch } from './peers/tuning.ts';

/** An engine with its questions answered. */
interface Contender {
  name: string;
  scores: boolean;
  outcomes: Outcome[];
  figures: EngineFigures;
}

/** Precision asked of an engine that shows an answer as the answer. */
const PRECISION = 0.95;

/** Fuse.js takes seconds a question, so it is asked every fourth. */
const EVERY: Record<string, number> = { 'Fuse.js': 4 };

async function contender(
  { name, scores }: Pick<Engine, 'name' | 'scores'>,
  search: Search,
  tune: readonly Question[],
  questions: readonly Question[],
): Promise<Contender> {
  const every = EVERY[name] ?? 1;
  const asked = (all: readonly Question[]) => all.filter((_, i) => i % every === 0);
  const outcomes = await outcomesOf(search, asked(questions));
  const threshold = scores
    ? thresholdFor(PRECISION, await outcomesOf(search, asked(tune)))
    : Number.POSITIVE_INFINITY;
  return { name, scores, outcomes, figures: figuresOf(outcomes, threshold) };
}

function mainTable(contenders: readonly Contender[]): string {
  return table(
    ['engine', 'R@1, %', 'R@3, %', 'MRR, %', 'AUC, %', 'sure and right, %', 'right when sure, %'],
    contenders.map(({ name, scores, outcomes, figures }) => [
      name + (outcomes.length < contenders[0]!.outcomes.length ? ` (${outcomes.length} texts)` : ''),
      shown(figures.first),
      shown(figures.firstThree),
      shown(figures.meanRank),
      scores ? shown(figures.auc) : 'no scores',
      scores ? shown(figures.sureAndRight) : 'no scores',
      figures.rightOfSure.of ? shown(figures.rightOfSure) : '–',
    ]),
  );
}

function styleTable(contenders: readonly Contender[]): string {
  const styles = [
    ...new Set(contenders[0]!.outcomes.filter(({ gold }) => gold.length).map(({ style }) => style)),
  ];
  return table(
    ['R@1, %', ...styles],
    contenders.map(({ name, outcomes }) => [
      name,
      ...styles.map((style) => shown(figuresOf(outcomes.filter((o) => o.style === style)).first)),
    ]),
  );
}

/** By how much our ranker is ahead of each other engine in right answers first, question by question. */
function leads([our, ...others]: readonly Contender[]): string {
  return others
    .map(({ name, outcomes }) => {
      const every = EVERY[name] ?? 1;
      const ahead = aheadBy(
        our!.outcomes.filter((_, i) => i % every === 0),
        outcomes,
      );
      const who = ahead.low > 0 ? 'we are ahead' : ahead.high < 0 ? 'it is ahead' : 'no telling them apart';
      return `- of ${name}: ${shownDifference(ahead)}, ${who}`;
    })
    .join('\n');
}

/** What the engines index: the name of the table, and its text. */
const TEXTS: [name: string, wordings: Wordings][] = [
  ['Over all wordings and the body of each answer', 'all'],
  ['Over the title and the body of each answer alone', 'title'],
];

/**
 * Asks our ranker and every library the same questions over the same text. Thresholds and the settings of MiniSearch
 * come from the questions of the tuning part.
 *
 * @param ranker the ranker that ships
 * @returns Markdown
 */
export async function comparePeers(
  compiled: Compiled,
  ranker: Ranker,
  questions: readonly Question[],
): Promise<string> {
  const tune = questionsOf('tune');
  const parts: string[] = [];
  for (const [title, wordings] of TEXTS) {
    const documents = documentsOf(compiled, wordings);
    const open = async (engine: Engine) =>
      contender(engine, await (await engine.build(documents)).open(), tune, questions);
    const tuned = await tunedMiniSearch(documents, tune);
    const contenders = [
      ...(wordings === 'all'
        ? [
            await contender({ name: 'Between Sessions', scores: true }, searchOf(ranker), tune, questions),
            await open(ours('the same without negatives', [])),
          ]
        : [await open(ours('Between Sessions, untaught', []))]),
      await open(tuned.engine),
    ];
    for (const library of LIBRARIES) contenders.push(await open(library));
    parts.push(
      `### ${title}`,
      mainTable(contenders),
      `MiniSearch was tuned to: ${tuned.settings}.`,
      styleTable(contenders),
      `Right answers first, by how many points *${contenders[0]!.name}* is ahead:`,
      leads(contenders),
    );
  }
  return parts.join('\n\n');
}
