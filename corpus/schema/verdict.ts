import * as v from 'valibot';

/** The one-glance verdicts, from strictest to mildest; `not-known` where no study or rule was found. */
export const Verdict = v.picklist([
  'never',
  'usually-not',
  'depends',
  'ask-first',
  'some',
  'yes',
  'ok',
  'not-known',
]);
export type Verdict = v.InferOutput<typeof Verdict>;

/** Whether the topic itself touches danger to life or abuse by a therapist. */
export const SafetyTopic = v.picklist(['none', 'crisis', 'misconduct']);
