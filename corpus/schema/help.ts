import * as v from 'valibot';
import { Day, Slug } from './ids.ts';

/** Countries with help lines of their own; `INTL` serves all. */
export const HelpCountry = v.picklist([
  'US',
  'UK',
  'IE',
  'AU',
  'NZ',
  'CA',
  'IN',
  'ZA',
  'DE',
  'FR',
  'ES',
  'NL',
  'EU',
  'INTL',
]);
export type HelpCountry = v.InferOutput<typeof HelpCountry>;

export const HelpKind = v.picklist([
  'emergency',
  'crisis',
  'abuse',
  'sexual-violence',
  'child',
  'support',
  'complaint',
  'directory',
]);
export type HelpKind = v.InferOutput<typeof HelpKind>;

/** A help line or complaint route, with when it was last checked. */
export const Help = v.strictObject({
  id: Slug,
  country: HelpCountry,
  kind: HelpKind,
  name: v.pipe(v.string(), v.nonEmpty()),
  phone: v.optional(v.string()),
  text: v.optional(v.string()),
  chat: v.optional(v.pipe(v.string(), v.url())),
  site: v.optional(v.pipe(v.string(), v.url())),
  hours: v.optional(v.string()),
  /** One short fact: free, for whom, what it does not do. */
  note: v.optional(v.string()),
  languages: v.array(v.string()),
  checked: Day,
  next_check: Day,
  evidence: v.strictObject({
    seen: Day,
    at: v.optional(v.pipe(v.string(), v.url())),
    grade: v.picklist(['A', 'B']),
  }),
});
export type Help = v.InferOutput<typeof Help>;
