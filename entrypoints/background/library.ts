import * as v from 'valibot';
import { keywordRanker } from '../../answering/keyword-ranker.ts';
import { type Index, loadIndex } from '../../answering/load-index.ts';
import type { Ranker } from '../../answering/ranker.ts';
import { Answer } from '../../corpus/schema/answer.ts';
import { Bundle } from '../../corpus/schema/bundle.ts';
import type { Source } from '../../corpus/schema/source.ts';
import type { AnswerView, Row } from '../../platform/messages.ts';
import { ownUrl } from '../../platform/pages.ts';

/** The bundled corpus and its index in memory, with what the handlers ask of it. */
export interface Library {
  ranker: Ranker;
  index: Index;
  topics: Bundle['topics'];
  rows: Row[];
  row(id: string): Row | undefined;
  view(which: { id: string } | { number: number }): AnswerView | null;
}

/** Answers are checked one by one when asked for: checking all of them would make the first question wait. */
const LooseBundle = v.object({
  topics: Bundle.entries.topics,
  answers: v.array(v.looseObject({ id: v.string(), number: v.number() })),
  sources: v.array(v.looseObject({ id: v.string() })),
});

function rowOf(answer: Answer): Row {
  const { id, number, question, verdict, short, topic, audience, safety, reviewed } = answer;
  const sourceCount = answer.sources.length;
  return { id, number, question, verdict, short, topic, audience, safety, sourceCount, reviewed };
}

function makeLibrary(bundle: unknown, indexFile: unknown): Library {
  const { topics, answers, sources } = v.parse(LooseBundle, bundle) as unknown as Bundle;
  const index = loadIndex(indexFile);
  const rows = answers.map(rowOf);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return {
    ranker: keywordRanker(index),
    index,
    topics,
    rows,
    row: (id) => rowById.get(id),
    view(which) {
      const found = answers.find((a) => ('id' in which ? a.id === which.id : a.number === which.number));
      if (!found) return null;
      const answer = v.parse(Answer, found);
      return {
        answer,
        sources: answer.sources.map((id) => sourceById.get(id)).filter((s): s is Source => s !== undefined),
        related: answer.related.map((id) => rowById.get(id)).filter((r): r is Row => r !== undefined),
      };
    },
  };
}

async function bundled(path: '/corpus/bundle.json' | '/corpus/index.json'): Promise<unknown> {
  const response = await fetch(ownUrl(path));
  if (!response.ok) throw new Error(`The bundled file ${path} could not be read.`);
  return response.json();
}

let loading: Promise<Library> | undefined;

/**
 * The library, loaded on the first question and kept while the worker lives.
 *
 * @throws when the bundle cannot be read; the next call tries again
 */
export function library(): Promise<Library> {
  loading ??= Promise.all([bundled('/corpus/bundle.json'), bundled('/corpus/index.json')])
    .then(([bundle, index]) => makeLibrary(bundle, index))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
