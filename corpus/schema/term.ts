import * as v from 'valibot';
import { Sentence } from './answer.ts';
import { Day, Slug } from './ids.ts';

/** A glossary entry as its file has it; `says` and `is_not` are sentences with citations, as in an answer. */
export const TermEntry = v.strictObject({
  id: Slug,
  /** As a reader would look it up: `transference`, `pdoc`. */
  term: v.pipe(v.string(), v.nonEmpty()),
  /** Other ways to write it, as people type them. */
  also: v.array(v.string()),
  says: v.string(),
  is_not: v.string(),
  /** Answers that go on from here. */
  related: v.array(Slug),
  reviewed: Day,
});
export type TermEntry = v.InferOutput<typeof TermEntry>;

/** A glossary entry as it ships. */
export const Term = v.strictObject({
  ...TermEntry.entries,
  says: v.array(Sentence),
  is_not: v.array(Sentence),
});
export type Term = v.InferOutput<typeof Term>;
