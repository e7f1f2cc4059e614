import * as v from 'valibot';
import { Slug } from './ids.ts';

/** The file of texts that must not be answered; the others are named after the answer they ask for. */
export const NONE = 'none';

/** One way somebody asks: for which answer (or `none`), in whose voice, in what words. */
export const Phrasing = v.strictObject({
  answer: Slug,
  voice: Slug,
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('the phrasing is empty')),
});
export type Phrasing = v.InferOutput<typeof Phrasing>;
