import * as v from 'valibot';
import { Day, SourceId } from './ids.ts';

/** The kinds of source a reader sees as a badge; the badge is the honesty. */
export const SourceKind = v.picklist([
  'code',
  'law',
  'study',
  'review',
  'guidance',
  'helpline',
  'opinion',
  'lay',
]);
export type SourceKind = v.InferOutput<typeof SourceKind>;

/** How well a text was seen: A on the body's own page, B quoted closely elsewhere, C2 two summaries agree. */
export const Grade = v.picklist(['A', 'B', 'C2']);

const WebAddress = v.pipe(v.string(), v.url('not a web address'));

/** One source: what it is, where it can be read, what it says, and how we know. */
export const Source = v.strictObject({
  id: SourceId,
  kind: SourceKind,
  by: v.pipe(v.string(), v.nonEmpty()),
  year: v.optional(v.pipe(v.number(), v.integer())),
  title: v.pipe(v.string(), v.nonEmpty()),
  section: v.optional(v.string()),
  address: v.optional(WebAddress),
  address_is: v.optional(v.literal('home page')),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\S+$/, 'a DOI begins with 10.'))),
  binds: v.optional(v.string()),
  studied: v.optional(v.string()),
  says: v.pipe(v.string(), v.nonEmpty()),
  caveat: v.optional(v.string()),
  checked: Day,
  evidence: v.strictObject({
    seen: Day,
    at: v.optional(WebAddress),
    grade: Grade,
    how: v.string(),
  }),
  citable: v.optional(v.literal('check-first')),
  verified: v.boolean(),
});
export type Source = v.InferOutput<typeof Source>;

/** A file of source records. */
export const SourceFile = v.array(Source);

/** Whether a source may be cited only in a sentence that says its evidence is second-hand. */
export function isWeak(source: Source): boolean {
  return source.evidence.grade === 'C2' || source.citable === 'check-first';
}

/** The address a reader is sent to: the publisher's page, or the DOI. */
export function publicAddress(source: Pick<Source, 'address' | 'doi'>): string | undefined {
  return source.doi ? `https://doi.org/${source.doi}` : source.address;
}
