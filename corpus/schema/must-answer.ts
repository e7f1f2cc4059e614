import * as v from 'valibot';

/** A question that the corpus must answer; answers name it under `covers`. */
export const MustAnswer = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[sb]q\d\d$/, 'not a question id')),
  asked: v.pipe(v.string(), v.nonEmpty()),
});
export type MustAnswer = v.InferOutput<typeof MustAnswer>;
