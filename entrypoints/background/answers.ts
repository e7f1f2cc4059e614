import * as v from 'valibot';
import { Answer } from '../../corpus/schema/answer.ts';
import { Help } from '../../corpus/schema/help.ts';
import { Source } from '../../corpus/schema/source.ts';
import { Term } from '../../corpus/schema/term.ts';
import type { AnswerView, TermView } from '../../platform/messages.ts';
import { once } from '../../platform/once.ts';
import { bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

/** Names an answer: by its id, or by its opaque number. */
type Which = { id: string } | { number: number };

/** What is asked for is checked then: checking everything would make the first answer wait. */
const Unchecked = v.object({
  answers: v.array(v.any()),
  sources: v.array(v.any()),
  terms: v.any(),
  help: v.any(),
});

const file = lazily(async () => {
  const { answers, sources, terms, help } = v.parse(Unchecked, await bundledJson('/corpus/answers.json'));
  return {
    answer(which: Which): Answer | undefined {
      const found = answers.find((a) => ('id' in which ? a.id === which.id : a.number === which.number));
      return v.parse(v.optional(Answer), found);
    },
    source(id: string): Source {
      const found = sources.find((source) => source.id === id);
      return v.parse(Source, found);
    },
    terms: once(() => v.parse(v.array(Term), terms)),
    help: once(() => v.parse(v.array(Help), help)),
  };
});

/** One answer whole, with its sources and related answers; null if there is none of that id or number. */
export async function viewOf(which: Which): Promise<AnswerView | null> {
  const [{ answer, source }, { row }] = await Promise.all([file(), rows()]);
  const found = answer(which);
  if (!found) return null;
  return {
    answer: found,
    sources: found.sources.map(source),
    related: found.related.flatMap((id) => row(id) ?? []),
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
  return Promise.all((await file()).terms().map(termView));
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The glossary entry whose name, or other name, a text is; null if it is none. */
export async function termFor(text: string): Promise<TermView | null> {
  const asked = plain(text);
  const found = (await file())
    .terms()
    .find(({ term, also }) =>
      [term, ...also].some((name) => plain(name) === asked || `${plain(name)}s` === asked),
    );
  return found ? termView(found) : null;
}

/** Help lines and complaint routes of all countries. */
export async function helpLines(): Promise<Help[]> {
  return (await file()).help();
}
