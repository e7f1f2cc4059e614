import * as v from 'valibot';
import { ClaimId, Day, Slug, SourceId } from './ids.ts';
import { SafetyTopic, Verdict } from './verdict.ts';

/** The longest `short` may be, in characters. */
export const SHORT_LIMIT = 200;
/** The least number of variants an answer must have. */
export const VARIANTS_LEAST = 8;
/** The least number of related answers. */
export const RELATED_LEAST = 3;

/** The YAML block at the top of an answer's file. */
export const AnswerFront = v.strictObject({
  id: Slug,
  question: v.pipe(v.string(), v.nonEmpty()),
  variants: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty())),
    v.minLength(VARIANTS_LEAST, `needs ${VARIANTS_LEAST} variants or more`),
  ),
  covers: v.array(v.pipe(v.string(), v.regex(/^[sb]q\d\d$/, 'not a question id'))),
  topic: Slug,
  verdict: Verdict,
  short: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(SHORT_LIMIT, `is longer than ${SHORT_LIMIT} characters`),
  ),
  audience: v.picklist(['client', 'therapist']),
  reviewed: Day,
  related: v.pipe(
    v.array(Slug),
    v.minLength(RELATED_LEAST, `needs ${RELATED_LEAST} related answers or more`),
  ),
  safety: SafetyTopic,
});
export type AnswerFront = v.InferOutput<typeof AnswerFront>;

/** One sentence and the sources that carry it. */
export const Sentence = v.strictObject({ text: v.string(), cites: v.array(SourceId) });
export type Sentence = v.InferOutput<typeof Sentence>;

const Passage = v.array(Sentence);

export const Profession = v.picklist([
  'psychologist',
  'counsellor',
  'social worker',
  'family therapist',
  'psychiatrist',
  'psychotherapist',
  'body psychotherapist',
  'doctor',
  'any therapist',
]);
export type Profession = v.InferOutput<typeof Profession>;

/** A country, or a country and a part of it: `US`, `US-CA`. */
export const Place = v.pipe(
  v.string(),
  v.regex(/^(US|UK|AU|CA|NZ|IE)(-[A-Z]{2,3})?$/, 'not a place we know'),
);

const Whom = { profession: Profession, place: Place };

/** What one code or law says to one profession in one place. */
export const CodeRow = v.strictObject({ ...Whom, says: Passage });
export type CodeRow = v.InferOutput<typeof CodeRow>;

export const ClaimVerdict = v.picklist([
  'Supported',
  'Partly',
  'Overstated',
  'Contradicted',
  'Untraceable',
  'Not addressed',
]);
export type ClaimVerdict = v.InferOutput<typeof ClaimVerdict>;

/** Something a reader may have met elsewhere, and whether it holds. */
export const ClaimShown = v.strictObject({
  id: v.optional(ClaimId),
  quote: v.string(),
  verdict: ClaimVerdict,
  why: Passage,
  from: v.array(SourceId),
});
export type ClaimShown = v.InferOutput<typeof ClaimShown>;

/** An answer as it ships: the front matter and the parsed body. */
export const Answer = v.strictObject({
  ...AnswerFront.entries,
  /** Opaque number used in addresses, so that no address tells what was read. */
  number: v.pipe(v.number(), v.integer()),
  paragraphs: v.array(Passage),
  codes: v.strictObject({ rows: v.array(CodeRow), none: v.array(v.strictObject(Whom)) }),
  research: v.strictObject({ findings: v.array(Passage), unknown: v.optional(Passage) }),
  claims: v.array(ClaimShown),
  options: v.array(Passage),
  words: v.array(v.string()),
  /** Every source cited, in the order a reader meets them: the numbers beside the sentences. */
  sources: v.array(SourceId),
});
export type Answer = v.InferOutput<typeof Answer>;
