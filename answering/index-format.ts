import type { Options } from 'minisearch';
import * as v from 'valibot';
import { isEmpty, term, words } from './normalise.ts';

/** The built index as it ships in `corpus/index.json`. */
export const IndexFile = v.object({
  /** MiniSearch's own serialised form. */
  search: v.record(v.string(), v.any()),
  /** Words as typed that the corpus knows, to mend typos with; sorted, a space between them. */
  vocabulary: v.string(),
});
export type IndexFile = v.InferOutput<typeof IndexFile>;

/** One answer as the index sees it. */
export interface IndexedAnswer {
  id: string;
  /** The question in all its wordings. */
  asked: string;
  /** What the answer says. */
  said: string;
}

/** The same options build the index and read it back; MiniSearch does not store them. */
export const INDEX_OPTIONS: Options<IndexedAnswer> = {
  fields: ['asked', 'said'],
  tokenize: words,
  processTerm: (word) => (isEmpty(word) ? null : term(word)),
  autoVacuum: false,
};
