import { clausesOf } from './clauses.ts';
import { findCrisis, type Hit } from './crisis.ts';
import { findMisconduct } from './misconduct.ts';

/** What a text tells of, and the rule and words that say so. */
export interface Danger extends Hit {
  kind: 'crisis' | 'misconduct';
}

/**
 * Reads a text for danger. Deterministic, English only. The result only ever adds a quiet note with help lines:
 * it never blocks, counts, stores or rates anybody. Danger to life goes before misconduct.
 *
 * @param text what the reader typed or selected, or one post
 */
export function detectDanger(text: string): Danger | undefined {
  const clauses = clausesOf(text);
  const crisis = findCrisis(clauses);
  if (crisis) return { kind: 'crisis', ...crisis };
  const misconduct = findMisconduct(clauses);
  return misconduct && { kind: 'misconduct', ...misconduct };
}
