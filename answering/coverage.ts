import type { Answer } from '../corpus/schema/answer.ts';
import { NONE, type Phrasing } from '../corpus/schema/phrasing.ts';
import { bm25Features, bm25Rows, bm25Scores } from './classifier/bm25.ts';
import { openMatrix, packMatrix } from './classifier/sparse-matrix.ts';
import { term, words } from './normalise.ts';

/** How well an answer's wordings cover what people ask it with. Runs at build time only. */

/** What the wordings of each answer know. */
export interface Knowledge {
  /** The share of a text's weight (inverse document frequency, over its terms) that an answer's wordings know, 0 to 1. */
  covered(answer: string, typed: readonly string[]): number;
}

/** Opens the wordings of all answers: the words of each wording, by the answer's id. */
export function knowledgeOf(wordings: ReadonlyMap<string, readonly (readonly string[])[]>): Knowledge {
  const known = new Map([...wordings].map(([id, texts]) => [id, new Set(texts.flat().map(term))]));
  const answers = new Map<string, number>();
  for (const set of known.values()) for (const term of set) answers.set(term, (answers.get(term) ?? 0) + 1);
  const weight = (term: string) => {
    const n = answers.get(term) ?? 0;
    return Math.log(1 + (known.size - n + 0.5) / (n + 0.5));
  };
  return {
    covered(answer, typed) {
      let sum = 0;
      let covered = 0;
      for (const one of new Set(typed.map(term))) {
        sum += weight(one);
        if (known.get(answer)?.has(one)) covered += weight(one);
      }
      return sum ? covered / sum : 1;
    },
  };
}

/** The words of every wording of each answer, by id: its own and the phrasings given. */
export function wordingsOf(
  answers: readonly Pick<Answer, 'id' | 'question' | 'variants'>[],
  phrasings: readonly Phrasing[],
): Map<string, string[][]> {
  const wordings = new Map(
    answers.map(({ id, question, variants }) => [id, [question, ...variants].map(words)]),
  );
  for (const { answer, text } of phrasings) wordings.get(answer)?.push(words(text));
  return wordings;
}

/** How an answer fares with people whose words it has not met: means over their phrasings. */
export interface Health {
  answer: string;
  texts: number;
  /** Share of their words' weight that it knows. */
  covered: number;
  /** Share of their phrasings for which BM25 alone puts it first. */
  first: number;
}

/**
 * Leaves one voice out at a time, and asks with its phrasings what the others know. Needs no texts but the corpus.
 *
 * @returns one record an answer, in the order of the answers
 */
export function leaveOneVoiceOut(
  answers: readonly Pick<Answer, 'id' | 'question' | 'variants'>[],
  phrasings: readonly Phrasing[],
): Health[] {
  const asking = phrasings.filter(({ answer }) => answer !== NONE);
  const health = new Map(
    answers.map(({ id }) => [id, { answer: id, texts: 0, covered: 0, first: 0 } satisfies Health]),
  );
  for (const voice of new Set(asking.map((phrasing) => phrasing.voice))) {
    const wordings = wordingsOf(
      answers,
      asking.filter((phrasing) => phrasing.voice !== voice),
    );
    const knowledge = knowledgeOf(wordings);
    const documents = [...wordings.values()].map((texts) => texts.flatMap(bm25Features));
    const matrix = openMatrix(packMatrix(bm25Rows(documents), new Float32Array(answers.length)));
    for (const { answer, text } of asking.filter((phrasing) => phrasing.voice === voice)) {
      const asked = words(text);
      const { scores } = bm25Scores(matrix, asked);
      const best = scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));
      const of = health.get(answer)!;
      of.texts += 1;
      of.covered += knowledge.covered(answer, asked);
      of.first += answers[best]!.id === answer ? 1 : 0;
    }
  }
  return [...health.values()].map((sum) => ({
    ...sum,
    covered: sum.covered / sum.texts,
    first: sum.first / sum.texts,
  }));
}
