import * as v from 'valibot';
import type { Answer } from '../../corpus/schema/answer.ts';
import type { MustAnswer } from '../../corpus/schema/must-answer.ts';
import { NONE, type Phrasing } from '../../corpus/schema/phrasing.ts';
import { words } from '../normalise.ts';
import { mender } from '../typos.ts';
import { bm25Features, bm25Rows } from './bm25.ts';
import { type Example, type Trained, train } from './softmax.ts';
import { type Matrix, openMatrix, packMatrix } from './sparse-matrix.ts';

/** What goes with the matrices, as it ships in `corpus/model.json`. */
export const ModelKey = v.object({
  /** Ids of the answers in the order of the classes; one more class, the last, is "none of these". */
  ids: v.array(v.string()),
  /** Words as typed that more than one text knows, to mend typos with. */
  vocabulary: v.array(v.string()),
});
export type ModelKey = v.InferOutput<typeof ModelKey>;

/** The trained model: matrices in one buffer (`corpus/model.bin`) and their key. */
export interface ModelFiles {
  key: ModelKey;
  matrices: ArrayBuffer;
}

/** A model in memory. */
export interface Model extends ModelKey {
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
 */
export function buildModel(
  answers: readonly TaughtAnswer[],
  phrasings: readonly Phrasing[],
  mustAnswer: readonly MustAnswer[],
  learn: (examples: readonly Example[], classes: number) => Trained = train,
): ModelFiles {
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

  const matrices = new Uint8Array(softmax.byteLength + bm25.byteLength);
  matrices.set(new Uint8Array(softmax), 0);
  matrices.set(new Uint8Array(bm25), softmax.byteLength);
  const vocabulary = vocabularyOf([...examples.map((e) => e.typed), ...said]);
  return { key: { ids, vocabulary }, matrices: matrices.buffer };
}

/**
 * Opens a model.
 *
 * @param key the parsed JSON of `corpus/model.json`
 * @param matrices the bytes of `corpus/model.bin`
 * @throws when the key is not a model's, or does not fit the matrices
 */
export function openModel(key: unknown, matrices: ArrayBuffer): Model {
  const { ids, vocabulary } = v.parse(ModelKey, key);
  const softmax = openMatrix(matrices);
  const bm25 = openMatrix(matrices, softmax.byteLength);
  if (softmax.classes !== ids.length + 1 || bm25.classes !== ids.length)
    throw new Error('The bundled model does not fit the bundled answers.');
  return { ids, vocabulary, mend: mender(vocabulary), softmax, bm25 };
}
