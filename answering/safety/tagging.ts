import { bucketOf } from './lexicon/buckets.ts';
import { GRAMMAR, SENSES } from './lexicon/senses.ts';
import compiled from './words.json' with { type: 'json' };

/** A class of the lexicon found at a word: over how many words, and the sense they are read in, if it has one. */
export interface Found {
  name: string;
  length: number;
  sense: string | undefined;
  rank: number;
}

const NONE: readonly Found[] = [];
const AMOUNT = /^[$£€₹]\d|^\d[\d,.]*(?:k|rs)$/;
const NUMBER = /^[$£€₹]?\d/;
const YEAR = /^(?:19\d\d|20[01]\d|202[0-3])$/;

type Bucket = Readonly<Record<string, readonly number[]>>;

function load() {
  const senses = new Map<string, { sense: string; rank: number }>();
  for (const [rank, [sense, classes]] of SENSES.entries())
    for (const name of classes.split(' ')) senses.set(name, { sense, rank });
  const found = (name: string, length: number): Found => {
    const { sense, rank } = senses.get(name) ?? { sense: undefined, rank: Infinity };
    return { name, length, sense, rank };
  };
  const number = [found('NUMBER', 1)];
  return {
    buckets: new Map<number, Bucket>(),
    found,
    number,
    amount: [...number, found('AMOUNT', 1)],
    year: [...number, found('LONG_AGO', 1)],
    /** What terms were found to mean. */
    met: new Map<string, readonly Found[]>(),
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** What the lexicon has on a term that begins with a word. */
function entryOf(term: string, first: string): readonly number[] | undefined {
  const number = bucketOf(first);
  let bucket = loaded!.buckets.get(number);
  if (!bucket) {
    bucket = JSON.parse(compiled.terms[number]!) as Bucket;
    loaded!.buckets.set(number, bucket);
  }
  return Object.hasOwn(bucket, term) ? bucket[term] : undefined;
}

function classesOf(term: string, first: string, length: number): readonly Found[] {
  const { met, found } = loaded!;
  const known = met.get(term);
  if (known) return known;
  const entry = entryOf(term, first);
  if (!entry) return NONE;
  const classes = entry.slice(1).map((number) => found(compiled.classes[number]!, length));
  met.set(term, classes);
  return classes;
}

/** Whether some class knows a word, so that it is no misspelling of another. */
export function isKnown(word: string): boolean {
  loaded ??= load();
  return entryOf(word, word) !== undefined;
}

/** The classes that begin at a word, of each the longest phrase. */
export function classesAt(words: readonly string[], at: number): readonly Found[] {
  loaded ??= load();
  const word = words[at]!;
  if (NUMBER.test(word))
    return AMOUNT.test(word) ? loaded.amount : YEAR.test(word) ? loaded.year : loaded.number;
  const single = classesOf(word, word, 1);
  if (at + 1 === words.length) return single;
  let term = `${word} ${words[at + 1]}`;
  const longest = entryOf(term, word)?.[0];
  if (longest === undefined) return single;
  const classes = new Map(single.map((found) => [found.name, found]));
  for (let length = 2; length <= longest; length++) {
    for (const found of classesOf(term, word, length)) classes.set(found.name, found);
    if (at + length === words.length) break;
    term += ` ${words[at + length]}`;
  }
  return classes.size ? [...classes.values()] : NONE;
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
