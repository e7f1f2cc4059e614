import { ask } from '../../answering/ask.ts';
import { openModel } from '../../answering/classifier/model.ts';
import { classifierRanker } from '../../answering/classifier-ranker.ts';
import { loadIndex } from '../../answering/load-index.ts';
import { suggest } from '../../answering/suggest.ts';
import type { Context, Reply, Row } from '../../platform/messages.ts';
import { bundledBytes, bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

const ranker = lazily(async () => {
  const [key, matrices] = await Promise.all([
    bundledJson('/corpus/model.json'),
    bundledBytes('/corpus/model.bin'),
  ]);
  return classifierRanker(openModel(key, matrices));
});

const index = lazily(async () => loadIndex(await bundledJson('/corpus/index.json')));

/** Answers many questions, in their order. */
export async function answerMany(
  questions: readonly { text: string; context?: Context | undefined }[],
): Promise<Reply[]> {
  const [loaded, { row }] = await Promise.all([ranker(), rows()]);
  return questions.map(({ text, context }) => {
    const { answers, confident, safety } = ask(loaded, text, context);
    const matches = answers.flatMap(({ id, confidence, because }) => {
      const found = row(id);
      return found ? [{ row: found, confidence, because }] : [];
    });
    return { matches, confident, safety };
  });
}

/** Answers one question. */
export async function answerOne(text: string, context?: Context): Promise<Reply> {
  const [reply] = await answerMany([{ text, context }]);
  return reply!;
}

/** Rows for a search box, best first: words may be unfinished. */
export async function rowsFor(text: string, limit = 8): Promise<Row[]> {
  const [loaded, { row }] = await Promise.all([index(), rows()]);
  return suggest(loaded, text, limit).flatMap((id) => row(id) ?? []);
}
