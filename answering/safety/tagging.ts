import { LEXICON } from './lexicon/lexicon.ts';

/** A sentence of plain words, each with the classes that begin at it and how many words these hold. */
export interface Tagged {
  words: string[];
  tags: ReadonlyMap<string, number>[];
}

interface Phrase {
  words: string[];
  name: string;
}

/** Classes of single words. */
const ofWord = new Map<string, Map<string, number>>();
/** Phrases by their first word and their second. */
const phrases = new Map<string, Map<string, Phrase[]>>();

for (const [name, terms] of Object.entries(LEXICON))
  for (const term of terms) {
    const words = term.split(' ');
    const [first = '', second] = words;
    if (second === undefined) {
      ofWord.set(first, (ofWord.get(first) ?? new Map<string, number>()).set(name, 1));
      continue;
    }
    const bySecond = phrases.get(first) ?? new Map<string, Phrase[]>();
    phrases.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), { words, name }]));
  }

/** Words that some class knows: not to be mended. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  Object.values(LEXICON).flatMap((terms) => terms.flatMap((term) => term.split(' '))),
);

const AMOUNT = /^[$£€₹]\d|^\d[\d,.]*(?:k|rs)$/;
const NUMBER = /^[$£€₹]?\d/;
const YEAR = /^(?:19\d\d|20[01]\d|202[0-3])$/;
const none: ReadonlyMap<string, number> = new Map();

function tagsOfNumber(word: string): ReadonlyMap<string, number> {
  const tags = new Map([['NUMBER', 1]]);
  if (AMOUNT.test(word)) tags.set('AMOUNT', 1);
  if (YEAR.test(word)) tags.set('LONG_AGO', 1);
  return tags;
}

function tagsAt(words: readonly string[], at: number): ReadonlyMap<string, number> {
  const word = words[at]!;
  if (NUMBER.test(word)) return tagsOfNumber(word);
  const single = ofWord.get(word) ?? none;
  const next = phrases.get(word)?.get(words[at + 1] ?? '');
  if (!next) return single;
  const tags = new Map(single);
  for (const phrase of next)
    if (
      phrase.words.length > (tags.get(phrase.name) ?? 0) &&
      phrase.words.every((each, i) => words[at + i] === each)
    )
      tags.set(phrase.name, phrase.words.length);
  return tags;
}

/** Names the classes of every word of a sentence. */
export const tag = (words: string[]): Tagged => ({ words, tags: words.map((_, at) => tagsAt(words, at)) });
