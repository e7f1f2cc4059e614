import type * as v from 'valibot';
import { ask, dangerIn, MAYBE, NEAR } from '../../answering/ask.ts';
import { openModel } from '../../answering/classifier/model.ts';
import { classifierRanker } from '../../answering/classifier-ranker.ts';
import { loadIndex } from '../../answering/load-index.ts';
import type { Context } from '../../answering/ranker.ts';
import { detectDanger } from '../../answering/safety/detect.ts';
import { suggest } from '../../answering/suggest.ts';
import type { fromPage, Reply, Row, Safety } from '../../platform/messages.ts';
import { bundledBytes, bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

const ranker = lazily(async () => classifierRanker(openModel(await bundledBytes('/corpus/model.bin'))));

const index = lazily(async () => loadIndex(await bundledJson('/corpus/index.json')));

/** What a page sends: posts, and what each may ask. */
type Posts = v.InferOutput<typeof fromPage.askPosts.request>;
type PostReplies = v.InferOutput<typeof fromPage.askPosts.response>;

async function replier(): Promise<(text: string, context?: Context, safety?: Safety) => Reply> {
  const [loaded, { row }] = await Promise.all([ranker(), rows()]);
  return (text, context, known) => {
    const { answers, confident, safety } = ask(loaded, text, context, known);
    const matches = answers.flatMap(({ id, confidence, because }) => {
      const found = row(id);
      return found && confidence >= NEAR ? [{ row: found, confidence, because }] : [];
    });
    return { matches, confident, safety };
  };
}

/** Answers one question. */
export async function answerOne(text: string, context?: Context): Promise<Reply> {
  const loading = replier();
  // Looked for while the files are on their way.
  const safety = dangerIn(text);
  return (await loading)(text, context, safety);
}

/** Answers what posts ask, in their order, and says which posts tell of danger. */
export async function answerPosts({ title, posts }: Posts): Promise<PostReplies> {
  const reply = await replier();
  return posts.map((post) => ({
    danger: detectDanger(post.text)?.kind ?? null,
    replies: post.questions
      .map(({ text, before }) => reply(text, { title, before, post: post.text }))
      .map((said) => ((said.matches[0]?.confidence ?? 0) >= MAYBE ? said : { ...said, matches: [] })),
  }));
}

/** Rows for a search box, best first: words may be unfinished. */
export async function rowsFor(text: string, limit = 8): Promise<Row[]> {
  const [loaded, { row }] = await Promise.all([index(), rows()]);
  return suggest(loaded, text, limit).flatMap((id) => row(id) ?? []);
}
