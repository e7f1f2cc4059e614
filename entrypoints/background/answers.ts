import * as v from 'valibot';
import { Answer } from '../../corpus/schema/answer.ts';
import { Source } from '../../corpus/schema/source.ts';
import type { AnswerView } from '../../platform/messages.ts';
import { bundledJson, lazily } from './bundled.ts';
import { rows } from './rows.ts';

const Named = v.looseObject({ id: v.string() });

/** Answers are checked one by one when asked for: checking all of them would make the first one wait. */
const AnswersFile = v.object({
  answers: v.array(v.looseObject({ id: v.string(), number: v.number() })),
  sources: v.array(Named),
});

const file = lazily(async () => {
  const { answers, sources } = v.parse(AnswersFile, await bundledJson('/corpus/answers.json'));
  return { answers, sources: new Map(sources.map((source) => [source.id, source])) };
});

/** One answer whole, with its sources and related answers; null if there is none of that id or number. */
export async function viewOf(which: { id: string } | { number: number }): Promise<AnswerView | null> {
  const [{ answers, sources }, { row }] = await Promise.all([file(), rows()]);
  const found = answers.find((a) => ('id' in which ? a.id === which.id : a.number === which.number));
  if (!found) return null;
  const answer = v.parse(Answer, found);
  return {
    answer,
    sources: answer.sources.map((id) => v.parse(Source, sources.get(id))),
    related: answer.related.flatMap((id) => row(id) ?? []),
  };
}
