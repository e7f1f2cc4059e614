import type { Answer } from '../schema/answer.ts';
import type { Bundle } from '../schema/bundle.ts';
import { Source } from '../schema/source.ts';
import { Topic } from '../schema/topic.ts';
import { filesBelow, type Placed, readRecords } from './files.ts';
import { type ParsedAnswer, parseAnswer } from './parse-answer.ts';
import type { Problem } from './problem.ts';
import { checkCitations } from './rules/citations.ts';
import { checkCompleteness } from './rules/completeness.ts';
import { checkLinks } from './rules/links.ts';
import { checkWording } from './rules/wording.ts';

/** The corpus read and checked: the bundle that would ship, and everything that is wrong. */
export interface Compiled {
  bundle: Bundle;
  parsed: ParsedAnswer[];
  problems: Problem[];
}

function uniqueSources(placed: Placed<Source>[], problems: Problem[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { value, file, line } of placed) {
    if (sources.has(value.id))
      problems.push({ file, line, rule: 'duplicate-id', message: `source "${value.id}" stands twice` });
    sources.set(value.id, value);
  }
  return sources;
}

/**
 * Reads the whole corpus from a folder, checks it, and compiles it.
 *
 * @param root the corpus folder
 * @returns the bundle (of what could be read) and the problems, in the order of the files
 */
export function compileCorpus(root: string): Compiled {
  const problems: Problem[] = [];
  const topics = filesBelow(root, '.', 'topics.yaml').flatMap((f) => readRecords(f, Topic, problems));
  const sources = uniqueSources(
    filesBelow(root, 'sources', '.yaml').flatMap((f) => readRecords(f, Source, problems)),
    problems,
  );
  const layRuns = new Set(
    filesBelow(root, 'claims', 'lay-runs.txt').flatMap(({ content }) => content.split('\n').filter(Boolean)),
  );

  const parsed = filesBelow(root, 'answers', '.md').map(({ file, content }) => parseAnswer(file, content));
  for (const one of parsed)
    problems.push(
      ...one.problems,
      ...checkCompleteness(one),
      ...checkCitations(one, sources),
      ...checkWording(one, layRuns),
    );
  problems.push(...checkLinks(parsed, new Set(topics.map((t) => t.value.id))));

  const answers = parsed
    .flatMap(({ answer }) => answer ?? [])
    .sort((a: Answer, b: Answer) => (a.id < b.id ? -1 : 1))
    .map((answer, number): Answer => ({ ...answer, number }));
  const cited = new Set(answers.flatMap((a) => a.sources));
  return {
    bundle: {
      topics: topics.map((t) => t.value),
      answers,
      sources: [...sources.values()].filter((s) => cited.has(s.id)),
    },
    parsed,
    problems,
  };
}
