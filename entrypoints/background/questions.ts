import { answerPost, answerTitle } from '../../answering/answer-post.ts';
import { ask, dangerIn, NEAR } from '../../answering/ask.ts';
import { openModel } from '../../answering/classifier/model.ts';
import { classifierRanker } from '../../answering/classifier-ranker.ts';
import { loadIndex } from '../../answering/load-index.ts';
import type { Context, Scored } from '../../answering/ranker.ts';
import { suggest } from '../../answering/suggest.ts';
import type { AnsweredPost, Match, PostText, Reply, Row } from '../../platform/messages.ts';
import { getSettings } from '../../platform/settings.ts';
import { bundledBytes, bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

const ranker = lazily(async () => classifierRanker(openModel(await bundledBytes('/corpus/model.bin'))));

const index = lazily(async () => loadIndex(await bundledJson('/corpus/index.json')));

async function matcher(): Promise<(answers: Scored[]) => Match[]> {
  const { row } = await rows();
  return (answers) =>
    answers.flatMap(({ id, confidence, because }) => {
      const found = row(id);
      return found && confidence >= NEAR ? [{ row: found, confidence, because }] : [];
    });
}

/** Answers one question. */
export async function answerOne(text: string, context?: Context): Promise<Reply> {
  const loading = Promise.all([ranker(), matcher()]);
  // Looked for while the files are on their way.
  const danger = dangerIn(text);
  const [loaded, matchesOf] = await loading;
  const { answers, confident, safety } = ask(loaded, text, context, danger);
  return { matches: matchesOf(answers), confident, safety };
}

/** Finds what posts ask and answers it, in their order, with as many marks as the reader wants. */
export async function answerPosts(title: string | undefined, posts: PostText[]): Promise<AnsweredPost[]> {
  const [loaded, matchesOf, { sensitivity }] = await Promise.all([ranker(), matcher(), getSettings()]);
  return posts.map(({ heads, ...post }) => {
    const { danger, questions } =
      heads === undefined
        ? answerPost(loaded, { title, ...post }, sensitivity)
        : answerTitle(loaded, post.text, heads, sensitivity);
    return {
      danger,
      questions: questions.map(({ start, end, asked: { answers, safety }, marked, sure }) => ({
        start,
        end,
        matches: matchesOf(answers),
        marked,
        sure,
        safety,
      })),
    };
  });
}

/** Rows for a search box, best first: words may be unfinished. */
export async function rowsFor(text: string, limit = 8): Promise<Row[]> {
  const [loaded, { row }] = await Promise.all([index(), rows()]);
  return suggest(loaded, text, limit).flatMap((id) => row(id) ?? []);
}
