import { LEXICON } from './lexicon/lexicon.ts';

/** A sentence of plain words, each with the classes that begin at it and how many words these hold. */
export interface Tagged {
  words: string[];
  tags: ReadonlyMap<string, number>[];
}

interface Entry {
  words: string[];
  name: string;
}

const entries = new Map<string, Entry[]>();
for (const [name, terms] of Object.entries(LEXICON))
  for (const term of terms) {
    const words = term.split(' ');
    const [first = ''] = words;
    entries.set(first, [...(entries.get(first) ?? []), { words, name }]);
  }

/** Words that some class or pattern knows. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  Object.values(LEXICON).flatMap((terms) => terms.flatMap((term) => term.split(' '))),
);

const AMOUNT = /^[$£€₹]\d|^\d[\d,.]*(?:k|rs)$/;
const NUMBER = /^\d/;
const YEAR = /^(?:19\d\d|20[01]\d|202[0-3])$/;
const none: ReadonlyMap<string, number> = new Map();

/** Names the classes of every word of a sentence. */
export function tag(words: string[]): Tagged {
  const tags = words.map((word, at) => {
    const found = entries.get(word);
    const isNumber = NUMBER.test(word) || AMOUNT.test(word);
    if (!found && !isNumber) return none;
    const here = new Map<string, number>();
    if (AMOUNT.test(word)) here.set('AMOUNT', 1);
    if (isNumber) here.set('NUMBER', 1);
    if (YEAR.test(word)) here.set('LONG_AGO', 1);
    for (const { words: wanted, name } of found ?? []) {
      if (wanted.length <= (here.get(name) ?? 0)) continue;
      if (wanted.every((each, i) => words[at + i] === each)) here.set(name, wanted.length);
    }
    return here;
  });
  return { words, tags };
}
