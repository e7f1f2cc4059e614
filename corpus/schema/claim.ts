import * as v from 'valibot';
import { ClaimVerdict } from './answer.ts';
import { ClaimId, SourceId } from './ids.ts';

/** A claim met on a lay page: where, whether it holds, and by which records. */
export const Claim = v.strictObject({
  id: ClaimId,
  page: SourceId,
  verdict: ClaimVerdict,
  by: v.array(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;

/** A claim that no answer shows, and why. */
export const LeftOut = v.strictObject({ id: ClaimId, why: v.pipe(v.string(), v.nonEmpty()) });
export type LeftOut = v.InferOutput<typeof LeftOut>;
