import * as v from 'valibot';
import { Day } from './ids.ts';

/** What a second reader found wrong, of one kind, and how much of it was fixed. */
export const Finding = v.strictObject({
  kind: v.pipe(v.string(), v.nonEmpty()),
  found: v.pipe(v.number(), v.integer()),
  fixed: v.pipe(v.number(), v.integer()),
  last: Day,
});
export type Finding = v.InferOutput<typeof Finding>;
