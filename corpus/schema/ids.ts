import * as v from 'valibot';

/** A calendar day as the files write it: `2026-11-22`. */
export const Day = v.pipe(v.string(), v.isoDate('a date is written 2026-11-22'));

/** The name of an answer or topic: lower-case words joined by hyphens. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

/** The name of a source record: `nasw-1.10`, `aca-A.5.e`, `seed-000`. */
export const SourceId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'not a source id'));

/** The number of a claim found on a lay page: `c001`. */
export const ClaimId = v.pipe(v.string(), v.regex(/^c\d{3}$/, 'a claim id is c and three digits'));
