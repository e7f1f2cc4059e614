import type { Compiled } from '../../../corpus/compiler/compile.ts';
import { NONE } from '../../../corpus/schema/phrasing.ts';

/** An answer as every engine gets it: the same text for all. */
export interface Document {
  id: string;
  /** The question in the answer's own wordings. */
  asked: string[];
  /** The question as other people word it. */
  voiced: string[];
  /** What the answer says. */
  said: string;
}

/** An answer found, with the engine's own score: higher is better. */
export interface Hit {
  id: string;
  score: number;
}

/** Finds answers for a text, best first. */
export type Search = (text: string) => readonly Hit[] | Promise<readonly Hit[]>;

/** A built index: the files that would ship, and how they are opened. */
export interface Built {
  files: (string | Uint8Array)[];
  open(): Search | Promise<Search>;
}

/** A search engine. */
export interface Engine {
  name: string;
  /** Whether its scores say anything; without, it cannot tell when to stay silent. */
  scores: boolean;
  build(documents: readonly Document[]): Built | Promise<Built>;
}

/** The corpus as documents: with all wordings, or with the title and the body of each answer alone. */
export function documentsOf({ bundle, mustAnswer, phrasings }: Compiled, wordings: Wordings): Document[] {
  const headings = new Map(mustAnswer.map(({ id, asked }) => [id, asked]));
  return bundle.answers.map(({ id, question, variants, covers, short, paragraphs }) => {
    const said = [short, ...paragraphs.flat().map(({ text }) => text)].join('\n');
    if (wordings === 'title') return { id, asked: [question], voiced: [], said };
    return {
      id,
      asked: [question, ...variants, ...covers.flatMap((covered) => headings.get(covered) ?? [])],
      voiced: phrasings.kept.filter(({ value }) => value.answer === id).map(({ value }) => value.text),
      said,
    };
  });
}
export type Wordings = 'all' | 'title';

/** The texts that must not be answered; only a classifier can learn from them. */
export const negativesOf = ({ phrasings }: Compiled): string[] =>
  phrasings.kept.filter(({ value }) => value.answer === NONE).map(({ value }) => value.text);
