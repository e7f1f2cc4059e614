import { tagCarers } from './carers.ts';
import { mendDangerWord } from './misspellings.ts';
import { plainSentences } from './plain-words.ts';
import { KNOWN_WORDS, type Tagged, tag } from './tagging.ts';

/** A text made ready for rules: its sentences, tagged. */
export type Reading = readonly Tagged[];

export const has = (sentence: Tagged, name: string): boolean => sentence.tags.some((tags) => tags.has(name));

export function readText(text: string): Reading {
  return plainSentences(text).map((words) =>
    tagCarers(tag(words.map((word) => (KNOWN_WORDS.has(word) ? word : mendDangerWord(word))))),
  );
}

/** A denial after these is none: "I can't promise not to". */
const UNSURE = new Set('trust promise guarantee swear that myself'.split(' '));

/** Whether a denial reaches the word at `at`: "not that I ever really want to …". */
export function isDenied({ words, tags }: Tagged, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 12; i--) {
    if (words[i] === ';') return false;
    const length = tags[i]!.get('NEG') ?? tags[i - 1]?.get('NEG') ?? 0;
    if (tags[i]!.has('NEG') || length > 1)
      return !UNSURE.has(words[i - 1] ?? '') && !UNSURE.has(words[i - 2] ?? '');
    if (!tags[i]!.has('LIGHT')) return false;
  }
  return false;
}

/** Whether what stands at a position is long over: of the times its sentence names, the nearest decides. */
export function isLongAgo({ tags }: Tagged, at: number): boolean {
  const nearest = (name: string) =>
    tags.reduce((least, here, i) => (here.has(name) ? Math.min(least, Math.abs(i - at)) : least), Infinity);
  return nearest('LONG_AGO') < nearest('NOW');
}
