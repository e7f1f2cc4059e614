import type * as v from 'valibot';
import type { Answer } from '../schema/answer.ts';
import type { Bundle } from '../schema/bundle.ts';
import { Claim, LeftOut } from '../schema/claim.ts';
import { Help } from '../schema/help.ts';
import { MustAnswer } from '../schema/must-answer.ts';
import { Finding } from '../schema/second-reading.ts';
import { Source } from '../schema/source.ts';
import { Topic } from '../schema/topic.ts';
import { filesBelow, type Placed, readRecords } from './files.ts';
import { type ParsedAnswer, parseAnswer } from './parse-answer.ts';
import { type Phrasings, readPhrasings } from './phrasings.ts';
import type { Problem } from './problem.ts';
import { checkCitations, checkClaimSources } from './rules/citations.ts';
import { checkClaims } from './rules/claims.ts';
import { checkCompleteness } from './rules/completeness.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkLinks } from './rules/links.ts';
import { checkWording } from './rules/wording.ts';
import { type ParsedTerm, readTerms } from './terms.ts';

/** The corpus read and checked: the bundle that would ship, and everything that is wrong. */
export interface Compiled {
  bundle: Bundle;
  parsed: ParsedAnswer[];
  phrasings: Phrasings;
  mustAnswer: MustAnswer[];
  claims: Claim[];
  leftOut: LeftOut[];
  secondReading: Finding[];
  sources: Source[];
  problems: Problem[];
}

function byId<T extends { id: string }>(placed: Placed<T>[], problems: Problem[]): Map<string, T> {
  const records = new Map<string, T>();
  for (const { value, file, line } of placed) {
    if (records.has(value.id))
      problems.push({ file, line, rule: 'duplicate-id', message: `"${value.id}" stands twice` });
    records.set(value.id, value);
  }
  return records;
}

function deadLinks(terms: ParsedTerm[], answers: ReadonlySet<string>): Problem[] {
  return terms.flatMap(({ file, line, term }) =>
    term.related
      .filter((id) => !answers.has(id))
      .map((id) => ({ file, line, rule: 'dead-related', message: `related "${id}" is no answer` })),
  );
}

/**
 * Reads the whole corpus from a folder, checks it, and compiles it.
 *
 * @param root the corpus folder
 * @returns the bundle (of what could be read) and the problems, in the order of the files
 */
export function compileCorpus(root: string): Compiled {
  const problems: Problem[] = [];
  const read = <S extends v.GenericSchema>(folder: string, ending: string, schema: S) =>
    filesBelow(root, folder, ending).flatMap((file) => readRecords(file, schema, problems));

  const topics = read('.', 'topics.yaml', Topic).map(({ value }) => value);
  const sources = byId(read('sources', '.yaml', Source), problems);
  const mustAnswer = read('.', 'questions.yaml', MustAnswer);
  const claims = read('claims', 'claims.yaml', Claim);
  const leftOut = read('claims', 'left-out.yaml', LeftOut);
  const help = byId(read('help', '.yaml', Help), problems);
  const terms = readTerms(root, problems);
  byId(
    terms.map(({ term, file, line }) => ({ value: term, file, line })),
    problems,
  );
  const phrasings = readPhrasings(root, problems);
  const layRuns = new Set(
    filesBelow(root, 'claims', 'lay-runs.txt').flatMap(({ content }) => content.split('\n').filter(Boolean)),
  );

  const parsed = filesBelow(root, 'answers', '.md').map(({ file, content }) => parseAnswer(file, content));
  for (const one of parsed)
    problems.push(
      ...one.problems,
      ...checkCompleteness(one),
      ...checkCitations(one, sources),
      ...checkClaimSources(one),
      ...checkWording(one, layRuns),
    );
  for (const term of terms) problems.push(...checkCitations(term, sources));
  const ids = new Set(parsed.flatMap(({ answer }) => answer?.id ?? []));
  problems.push(
    ...checkLinks(parsed, new Set(topics.map((topic) => topic.id))),
    ...checkClaims(parsed, claims, leftOut),
    ...checkCoverage(parsed, mustAnswer),
    ...deadLinks(terms, ids),
  );

  const answers = parsed
    .flatMap(({ answer }) => answer ?? [])
    .sort((a: Answer, b: Answer) => (a.id < b.id ? -1 : 1))
    .map((answer, number): Answer => ({ ...answer, number }));
  const cited = new Set([
    ...answers.flatMap((a) => a.sources),
    ...terms.flatMap((t) => t.sentences.flatMap((s) => s.cites)),
  ]);
  return {
    bundle: {
      topics,
      answers,
      sources: [...sources.values()].filter((source) => cited.has(source.id)),
      terms: terms.map(({ term }) => term),
      help: [...help.values()],
    },
    parsed,
    phrasings,
    mustAnswer: mustAnswer.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
    secondReading: read('.', 'second-reading.yaml', Finding).map(({ value }) => value),
    leftOut: leftOut.map(({ value }) => value),
    sources: [...sources.values()],
    problems,
  };
}
