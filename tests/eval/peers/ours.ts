import { buildModel, openModel } from '../../../answering/classifier/model.ts';
import { train } from '../../../answering/classifier/softmax.ts';
import { classifierRanker } from '../../../answering/classifier-ranker.ts';
import type { Ranker } from '../../../answering/ranker.ts';
import { NONE } from '../../../corpus/schema/phrasing.ts';
import type { Engine, Search } from './engine.ts';

/** Our ranker, asked as a search engine is. */
export const searchOf =
  (ranker: Ranker): Search =>
  (text) =>
    ranker.rank(text, {}).answers.map(({ id, confidence }) => ({ id, score: confidence }));

/** Our ranker, trained on documents as the libraries index them. */
export function ours(name: string, negatives: readonly string[], learn = train): Engine {
  return {
    name,
    scores: true,
    build(documents) {
      const answers = documents.map(({ id, asked: [question = '', ...variants], said }) => {
        return { id, question, variants, covers: [], short: said, paragraphs: [] };
      });
      const voiced = documents.flatMap(({ id, voiced }) => voiced.map((text) => ({ answer: id, text })));
      const none = negatives.map((text) => ({ answer: NONE, text }));
      const phrasings = [...voiced, ...none].map((one) => ({ ...one, voice: 'any' }));
      const model = buildModel(answers, phrasings, [], learn);
      return {
        files: [new Uint8Array(model)],
        open: () => searchOf(classifierRanker(openModel(model))),
      };
    },
  };
}
