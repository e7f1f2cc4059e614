import type * as v from 'valibot';
import { answerPost, answerTitle } from '../../answering/answer-post.ts';
import { ask, dangerIn, NEAR } from '../../answering/ask.ts';
import { openModel } from '../../answering/classifier/model.ts';
import { classifierRanker } from '../../answering/classifier-ranker.ts';
import { loadIndex } from '../../answering/load-index.ts';
import type { Context, Scored } from '../../answering/ranker.ts';
import { suggest } from '../../answering/suggest.ts';
import type { fromPage, Reply, Row } from '../../platform/messages.ts';
import { getSettings } from '../../platform/settings.ts';
import { bundledJson, lazily } from './bundled.ts';
import { questionFile } from './question-file.ts';
import { rows } from './rows.ts';
import { suits } from './suits.ts';

const ranker = lazily(async () => {
  const { bytes, model } = await questionFile();
  return classifierRanker(openModel(bytes, model));
});

const index = lazily(async () => loadIndex(await bundledJson('/corpus/index.json')));

/** Answers one question. */
export async function answerOne(text: string, context?: Context): Promise<Reply> {
  const loading = Promise.all([ranker(), rows()]);
  // Looked for while the files are on their way.
  const danger = dangerIn(text);
  const [loaded, { row }] = await loading;
  const { answers, confident, safety } = ask(loaded, text, context, danger);
  const matches = answers.filter(isNear).flatMap(({ id, ...match }) => {
    const found = row(id);
    return found ? [{ row: found, ...match }] : [];
  });
  return { matches, confident: confident && suits(safety, matches[0]?.row), safety };
}

const isNear = ({ confidence }: Scored) => confidence >= NEAR;

/** What a page asks, and what it gets. */
type Posts = v.InferOutput<typeof fromPage.askPosts.request>;
type AnsweredPosts = v.InferOutput<typeof fromPage.askPosts.response>;

/** Finds what posts ask and answers it, in their order, with as many marks as the reader wants. */
export async function answerPosts({ title, posts, known }: Posts): Promise<AnsweredPosts> {
  const [loaded, { row }, { sensitivity }] = await Promise.all([ranker(), rows(), getSettings()]);
  const named = new Set<string>();
  const answered = posts.map(({ heads, ...post }) => {
    const { danger, questions, full } =
      heads === undefined
        ? answerPost(loaded, { title, ...post }, sensitivity)
        : answerTitle(loaded, post.text, heads, sensitivity);
    return {
      danger,
      full,
      questions: questions.map(({ start, end, asked: { answers, safety }, marked, sure }) => {
        const matches = answers.filter(isNear);
        for (const { id } of matches) named.add(id);
        const suited = suits(safety, matches[0] && row(matches[0].id));
        return { start, end, matches, marked: marked && suited, sure: sure && suited, safety };
      }),
    };
  });
  for (const id of known) named.delete(id);
  return { posts: answered, rows: [...named].flatMap((id) => row(id) ?? []) };
}

/** Rows for a search box, best first: words may be unfinished. */
export async function rowsFor(text: string, limit = 8): Promise<Row[]> {
  const [loaded, { row }] = await Promise.all([index(), rows()]);
  return suggest(loaded, text, limit).flatMap((id) => row(id) ?? []);
}
