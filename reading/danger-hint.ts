import { DANGER_HINTS } from '../corpus/lexicon/danger-words.ts';

const hint = new RegExp(DANGER_HINTS, 'i');

/** Whether a post may tell of danger at all: most posts need not be judged. */
export function hintsAtDanger(text: string): boolean {
  return hint.test(text);
}
