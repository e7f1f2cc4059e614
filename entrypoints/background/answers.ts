import * as v from 'valibot';
import { Answer } from '../../corpus/schema/answer.ts';
import { Help } from '../../corpus/schema/help.ts';
import { Source } from '../../corpus/schema/source.ts';
import { Term } from '../../corpus/schema/term.ts';
import type { AnswerView, TermView } from '../../platform/messages.ts';
import { bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

const Named = v.looseObject({ id: v.string() });

/** Answers are checked one by one when asked for: checking all of them would make the first one wait. */
const AnswersFile = v.object({
  answers: v.array(v.looseObject({ id: v.string(), number: v.number() })),
  sources: v.array(Named),
  terms: v.array(Term),
  help: v.array(Help),
});

const file = lazily(async () => {
  const { sources, ...rest } = v.parse(AnswersFile, await bundledJson('/corpus/answers.json'));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return { ...rest, source: (id: string) => v.parse(Source, byId.get(id)) };
});

/** One answer whole, with its sources and related answers; null if there is none of that id or number. */
export async function viewOf(which: { id: string } | { number: number }): Promise<AnswerView | null> {
  const [{ answers, source }, { row }] = await Promise.all([file(), rows()]);
  const found = answers.find((a) => ('id' in which ? a.id === which.id : a.number === which.number));
  if (!found) return null;
  const answer = v.parse(Answer, found);
  return {
    answer,
    sources: answer.sources.map(source),
    related: answer.related.flatMap((id) => row(id) ?? []),
  };
}

async function termView(term: Term): Promise<TermView> {
  const [{ source }, { row }] = await Promise.all([file(), rows()]);
  return {
    term,
    sources: [...new Set([...term.says, ...term.is_not].flatMap((s) => s.cites))].map(source),
    related: term.related.flatMap((id) => row(id) ?? []),
  };
}

/** The whole glossary. */
export async function termViews(): Promise<TermView[]> {
  return Promise.all((await file()).terms.map(termView));
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The glossary entry whose name, or other name, a text is; null if it is none. */
export async function termFor(text: string): Promise<TermView | null> {
  const asked = plain(text);
  const found = (await file()).terms.find(({ term, also }) =>
    [term, ...also].some((name) => plain(name) === asked || `${plain(name)}s` === asked),
  );
  return found ? termView(found) : null;
}

/** Help lines and complaint routes of all countries. */
export async function helpLines(): Promise<Help[]> {
  return (await file()).help;
}
