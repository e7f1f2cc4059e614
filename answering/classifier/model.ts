import * as v from 'valibot';
import type { Answer } from '../../corpus/schema/answer.ts';
import type { MustAnswer } from '../../corpus/schema/must-answer.ts';
import { NONE, type Phrasing } from '../../corpus/schema/phrasing.ts';
import { openHeaded, packHeaded } from '../headed-file.ts';
import { words } from '../normalise.ts';
import { mender } from '../typos.ts';
import { bm25Features, bm25Rows } from './bm25.ts';
import { type Example, type Trained, train } from './softmax.ts';
import { type Matrix, openMatrix, packMatrix } from './sparse-matrix.ts';

/**
 * A model is a headed file: the key, then the classifier's matrix, then BM25's.
 */
const Key = v.object({
  /** Ids of the answers in the order of the classes; one more class, the last, is "none of these". */
  ids: v.array(v.string()),
  /** Words as typed that more than one text knows, to mend typos with; sorted, a space between them. */
  vocabulary: v.string(),
});

/** A model in memory. */
export interface Model {
  ids: string[];
  /** Mends a typo. */
  mend(word: string): string;
  softmax: Matrix;
  bm25: Matrix;
}

/** How many texts must know a word before typos are mended to it. */
const LEAST_TEXTS = 2;

function vocabularyOf(texts: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= LEAST_TEXTS)
    .map(([word]) => word)
    .sort();
}

/** The answers' own questions are chosen with care, so each counts for more than one voice's phrasing. */
const OWN_WEIGHT = 3;

/** What the model is taught of an answer. */
export type TaughtAnswer = Pick<Answer, 'id' | 'question' | 'variants' | 'covers' | 'short' | 'paragraphs'>;

/**
 * Trains the model that ships with the extension. Runs at build time only; the same corpus gives the same bytes.
 *
 * @param learn how the classifier is learnt
 * @returns its bytes
 */
export function buildModel(
  answers: readonly TaughtAnswer[],
  phrasings: readonly Phrasing[],
  mustAnswer: readonly MustAnswer[],
  learn: (examples: readonly Example[], classes: number) => Trained = train,
): ArrayBuffer {
  const ids = answers.map((answer) => answer.id);
  const none = ids.length;
  const labels = new Map<string, number>([...ids.map((id, i) => [id, i] as const), [NONE, none]]);
  const headings = new Map(mustAnswer.map(({ id, asked }) => [id, asked]));
  const asked = answers.flatMap(({ question, variants, covers }, label) =>
    [question, ...variants, ...covers.flatMap((id) => headings.get(id) ?? [])].map((text) => ({
      typed: words(text),
      label,
      weight: OWN_WEIGHT,
    })),
  );
  const voiced = phrasings.flatMap(({ answer, text }) => {
    const label = labels.get(answer);
    return label === undefined ? [] : [{ typed: words(text), label }];
  });
  const examples = [...asked, ...voiced];

  const { rows, bias } = learn(examples, none + 1);
  const softmax = packMatrix(rows, bias);

  const said = answers.map(({ short, paragraphs }) =>
    words([short, ...paragraphs.flat().map((s) => s.text)].join('\n')),
  );
  const documents: number[][] = ids.map((_, i) => bm25Features(said[i]!));
  for (const { typed, label } of examples) if (label !== none) documents[label]!.push(...bm25Features(typed));
  const bm25 = packMatrix(bm25Rows(documents), new Float32Array(ids.length));

  const vocabulary = vocabularyOf([...examples.map((e) => e.typed), ...said]).join(' ');
  return packHeaded({ ids, vocabulary } satisfies v.InferOutput<typeof Key>, [softmax, bm25]);
}

/**
 * Opens a model.
 *
 * @param file what it is in
 * @param offset where it begins there, in bytes
 * @throws when they are not a model
 */
export function openModel(file: ArrayBuffer, offset = 0): Model {
  const { head, end } = openHeaded(file, offset);
  const { ids, vocabulary } = v.parse(Key, head);
  const softmax = openMatrix(file, end);
  const bm25 = openMatrix(file, end + softmax.byteLength);
  if (softmax.classes !== ids.length + 1 || bm25.classes !== ids.length)
    throw new Error('The bundled model does not fit itself.');
  return { ids, mend: mender(vocabulary), softmax, bm25 };
}
