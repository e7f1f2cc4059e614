import { namedIn } from './actor.ts';
import { type Reading, readText } from './context.ts';
import { findCrisis } from './crisis.ts';
import type { Hit } from './hit.ts';
import { findMisconduct } from './misconduct.ts';
import { retold } from './quoted-speech.ts';
import { VIOLENCE_RULES } from './rules/violence.ts';

/** What a text tells of, and the rule and words that say so. */
export interface Danger extends Hit {
  kind: 'crisis' | 'misconduct';
}

const AT_HOME = new Set(VIOLENCE_RULES.map(({ id }) => id));

/** Whether no person but a therapist is named: what is done to the writer is misconduct then. */
const isTherapistAlone = (reading: Reading) => {
  const named = reading.flatMap(namedIn);
  return named.length > 0 && named.every(({ actor }) => actor === 'therapist');
};

/**
 * Reads a text for danger. Deterministic, English only. The result only ever adds a quiet note with help lines:
 * it never blocks, counts, stores or rates anybody. Danger to life goes before misconduct.
 *
 * @param text what the reader typed or selected, or one post
 */
export function detectDanger(text: string): Danger | undefined {
  const reading = readText(text);
  const crisis = findCrisis(reading);
  if (crisis && !AT_HOME.has(crisis.rule)) return { kind: 'crisis', ...crisis };
  const told = retold(text);
  const misconduct = findMisconduct(reading) ?? (told ? findMisconduct(readText(told)) : undefined);
  if (crisis && !(misconduct && isTherapistAlone(reading))) return { kind: 'crisis', ...crisis };
  return misconduct && { kind: 'misconduct', ...misconduct };
}
