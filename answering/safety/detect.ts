import { readText } from './context.ts';
import { findCrisis } from './crisis.ts';
import type { Hit } from './hit.ts';
import { findMisconduct } from './misconduct.ts';
import { retold } from './quoted-speech.ts';

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
  const reading = readText(text);
  const crisis = findCrisis(reading);
  if (crisis) return { kind: 'crisis', ...crisis };
  const told = retold(text);
  const misconduct = findMisconduct(reading) ?? (told ? findMisconduct(readText(told)) : undefined);
  return misconduct && { kind: 'misconduct', ...misconduct };
}
