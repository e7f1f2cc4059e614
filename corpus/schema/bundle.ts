import * as v from 'valibot';
import { Answer } from './answer.ts';
import { Help } from './help.ts';
import { Source } from './source.ts';
import { Term } from './term.ts';
import { Topic } from './topic.ts';

/** The compiled corpus as it ships in `corpus/bundle.json`. */
export const Bundle = v.strictObject({
  topics: v.array(Topic),
  answers: v.array(Answer),
  sources: v.array(Source),
  terms: v.array(Term),
  help: v.array(Help),
});
export type Bundle = v.InferOutput<typeof Bundle>;
