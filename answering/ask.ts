import type { Context, Ranker, Scored } from './ranker.ts';
import { detectDanger } from './safety/detect.ts';

/** The least confidence at which an answer is shown as the answer. */
export const SURE = 0.6;

/** Below this an answer is not worth naming as near. */
export const NEAR = 0.02;

/** What a question gets: the nearest answers best first, however near, and whether the first may be shown as the answer. */
export interface Asked {
  answers: Scored[];
  confident: boolean;
  /** Whether the text itself tells of danger; it adds a quiet note and changes nothing else. */
  safety: 'crisis' | 'misconduct' | null;
}

/** What danger a text tells of. */
export const dangerIn = (text: string): Asked['safety'] => detectDanger(text)?.kind ?? null;

/**
 * Asks a question. Below the threshold nothing is shown as an answer: a wrong answer costs more than none.
 *
 * @param text the question as typed or selected
 * @param context what stands around it
 * @param safety what danger it tells of, where that is known already
 */
export function ask(
  ranker: Ranker,
  text: string,
  context: Context = {},
  safety: Asked['safety'] = dangerIn(text),
): Asked {
  const { answers } = ranker.rank(text, context);
  const confident = (answers[0]?.confidence ?? 0) >= SURE;
  return { answers, confident, safety };
}
