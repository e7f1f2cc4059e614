import { stemmer } from 'stemmer';
import { EMPTY_WORDS, FORUM_WORDS } from '../corpus/lexicon/forum-words.ts';
import { kept } from './kept.ts';

const CONTRACTIONS: [RegExp, string][] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n['’]?t\b/g, '$1 not'],
  [/\b(i|you|we|they)['’]?(?:ve|d|ll)\b(?<=['’]..?)/g, '$1'],
  [/['’](?:s|m|re|ve|d|ll)\b/g, ''],
];

// Most texts need none of what `\p{L}` stands for, and a browser takes a while to make it ready.
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The words of a text as typed: lower-case, contractions opened, marks taken off. */
export function words(text: string): string[] {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  for (const [pattern, replacement] of CONTRACTIONS) plain = plain.replace(pattern, replacement);
  return plain.match(BEYOND_ASCII.test(plain) ? /[\p{L}\p{N}]+/gu : /[a-z\d]+/g) ?? [];
}

const forumWords = new Map(Object.entries(FORUM_WORDS));

/** The word a typed word is filed under: forum shorthand opened, then stemmed (Porter). */
export const term: (word: string) => string = kept((word) => stemmer(forumWords.get(word) ?? word));

/** Whether a word carries too little to tell one question from another. */
export function isEmpty(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** The terms of a text, in order, with empty words left in. */
export function terms(text: string): string[] {
  return words(text).map(term);
}
