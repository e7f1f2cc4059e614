import { lexicon } from './lexicon/lexicon.ts';
import { GRAMMAR, SENSES } from './lexicon/senses.ts';

/** A class of the lexicon found at a word: over how many words, and the sense they are read in, if it has one. */
export interface Found {
  name: string;
  length: number;
  sense: string | undefined;
  rank: number;
}

interface Phrase {
  words: readonly string[];
  found: Found;
}

interface Entry {
  single: Found[];
  /** Phrases by their second word. */
  phrases?: Map<string, Phrase[]>;
}

const NONE: readonly Found[] = [];
const AMOUNT = /^[$£€₹]\d|^\d[\d,.]*(?:k|rs)$/;
const NUMBER = /^[$£€₹]?\d/;
const YEAR = /^(?:19\d\d|20[01]\d|202[0-3])$/;

function foundOf(): (name: string, length: number) => Found {
  const senses = new Map(
    SENSES.flatMap(([sense, classes], rank) =>
      classes.split(' ').map((name) => [name, { sense, rank }] as const),
    ),
  );
  return (name, length) => ({
    name,
    length,
    sense: senses.get(name)?.sense,
    rank: senses.get(name)?.rank ?? Infinity,
  });
}

function buildIndex() {
  const found = foundOf();
  const entries = new Map<string, Entry>();
  const entryOf = (word: string) => {
    let entry = entries.get(word);
    if (!entry) entries.set(word, (entry = { single: [] }));
    return entry;
  };
  const known = new Set<string>();
  for (const [name, terms] of Object.entries(lexicon())) {
    const single = found(name, 1);
    const byLength: Found[] = [];
    for (const term of terms) {
      if (!term.includes(' ')) {
        const ofWord = entryOf(term).single;
        known.add(term);
        if (ofWord.at(-1) !== single) ofWord.push(single);
        continue;
      }
      const words = term.split(' ');
      for (const word of words) known.add(word);
      const entry = entryOf(words[0]!);
      entry.phrases ??= new Map();
      const phrase = { words, found: (byLength[words.length] ??= found(name, words.length)) };
      const same = entry.phrases.get(words[1]!);
      if (same) same.push(phrase);
      else entry.phrases.set(words[1]!, [phrase]);
    }
  }
  const number = [found('NUMBER', 1)];
  const amount = [...number, found('AMOUNT', 1)];
  const year = [...number, found('LONG_AGO', 1)];
  return { entries, known, number, amount, year };
}

let index: ReturnType<typeof buildIndex> | undefined;

/** Whether some class knows a word, so that it is no misspelling of another. */
export function isKnown(word: string): boolean {
  index ??= buildIndex();
  return index.known.has(word);
}

/** The classes that begin at a word, of each the longest phrase. */
export function classesAt(words: readonly string[], at: number): readonly Found[] {
  index ??= buildIndex();
  const word = words[at]!;
  if (NUMBER.test(word)) return AMOUNT.test(word) ? index.amount : YEAR.test(word) ? index.year : index.number;
  const entry = index.entries.get(word);
  if (!entry) return NONE;
  const phrases = at + 1 < words.length ? entry.phrases?.get(words[at + 1]!) : undefined;
  if (!phrases) return entry.single;
  let all = entry.single;
  for (const { words: wanted, found } of phrases) {
    if (wanted.some((word, i) => i > 1 && words[at + i] !== word)) continue;
    const before = all.findIndex(({ name }) => name === found.name);
    if (before >= 0 && all[before]!.length >= found.length) continue;
    all = before >= 0 ? all.with(before, found) : [...all, found];
  }
  return all;
}

/** The sense that a word, or the phrase that begins with it, is read in; none for words of grammar. */
export function senseOf(word: string, classes: readonly Found[]): Found | undefined {
  if (word === 'i' || word === 'me' || word === 'my') return undefined;
  let best: Found | undefined;
  for (const found of classes) {
    if (found.sense === undefined) continue;
    if (!best || found.length > best.length || (found.length === best.length && found.rank < best.rank))
      best = found;
  }
  return best && best.length === 1 && GRAMMAR.has(word) ? undefined : best;
}
