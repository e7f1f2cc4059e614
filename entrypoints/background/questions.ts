import { ask } from '../../answering/ask.ts';
import { suggest } from '../../answering/suggest.ts';
import type { Context, Reply, Row } from '../../platform/messages.ts';
import { type Library, library } from './library.ts';

function replyFrom({ ranker, row }: Library, text: string, context?: Context): Reply {
  const { answers, confident, safety } = ask(ranker, text, context);
  const matches = answers.flatMap(({ id, confidence, because }) => {
    const found = row(id);
    return found ? [{ row: found, confidence, because }] : [];
  });
  return { matches, confident, safety };
}

/** Answers one question. */
export async function answerOne(text: string, context?: Context): Promise<Reply> {
  return replyFrom(await library(), text, context);
}

/** Answers many questions, in their order. */
export async function answerMany(
  questions: { text: string; context?: Context | undefined }[],
): Promise<Reply[]> {
  const loaded = await library();
  return questions.map(({ text, context }) => replyFrom(loaded, text, context));
}

/** Rows for a search box, best first: words may be unfinished. */
export async function rowsFor(text: string, limit = 8): Promise<Row[]> {
  const { index, row } = await library();
  return suggest(index, text, limit).flatMap((id) => row(id) ?? []);
}
