import { plainSentences } from './plain-words.ts';
import { KNOWN_WORDS, type Tagged, tag } from './tagging.ts';
import { mendDangerWord } from './misspellings.ts';

/** A text made ready for rules. */
export interface Reading {
  sentences: Tagged[];
  /** Classes that stand anywhere in it. */
  all: ReadonlySet<string>;
}

export const has = (sentence: Tagged, name: string): boolean => sentence.tags.some((tags) => tags.has(name));

export function readText(text: string): Reading {
  const sentences = plainSentences(text).map((words) =>
    tag(words.map((word) => (KNOWN_WORDS.has(word) ? word : mendDangerWord(word)))),
  );
  const all = new Set(sentences.flatMap(({ tags }) => tags.flatMap((here) => [...here.keys()])));
  return { sentences, all };
}

/** Whether a denial reaches the word at `at`: "not that I ever really want to …". Two denials are none. */
export function isDenied({ words, tags }: Tagged, at: number): boolean {
  let denials = 0;
  let sinceDenial = 0;
  for (let i = at - 1; i >= 0 && at - i <= 12; i--) {
    if (words[i] === ';') break;
    if (tags[i]!.has('NEG') || (i > 0 && (tags[i - 1]!.get('NEG') ?? 0) > 1)) {
      denials++;
      sinceDenial = 0;
    } else if (!tags[i]!.has('LIGHT')) {
      if (!denials) return false;
      if (++sinceDenial > 2) break;
    }
  }
  return denials % 2 === 1;
}

/** Whether a sentence is about what is long over. */
export const isLongAgo = (sentence: Tagged): boolean => has(sentence, 'LONG_AGO') && !has(sentence, 'NOW');

/** Whether a sentence tells of a story, the news, or a lesson. */
export const isStory = (sentence: Tagged): boolean => has(sentence, 'STORY') || has(sentence, 'NEWS');
