import { BUCKETS, bucketOf } from './buckets.ts';
import { lexicon } from './lexicon.ts';

/**
 * The lexicon as the extension loads it: for each term the length of the longest term that begins with the same two
 * words (with the same word, for a word: 1), then the numbers of its classes. Terms that only begin others have none.
 */
export interface Compiled {
  classes: string[];
  /** The terms by the bucket of their first word, each JSON of `Record<string, number[]>`, parsed at the first need. */
  terms: string[];
}

/** Compiles the lexicon (`npm run train:danger` writes it to `words.json`): writing it out anew takes tens of milliseconds. */
export function compileLexicon(): Compiled {
  const classes: string[] = [];
  const terms = new Map<string, number[]>();
  const termOf = (term: string, length: number) => {
    const known = terms.get(term) ?? [length];
    terms.set(term, known);
    return known;
  };
  for (const [number, [name, all]] of Object.entries(lexicon()).entries()) {
    classes.push(name);
    for (const term of new Set(all)) {
      const words = term.split(' ');
      termOf(term, words.length).push(number);
      if (words.length < 2) continue;
      // A word of a phrase is no misspelling.
      for (const word of words) termOf(word, 1);
      const beginning = termOf(`${words[0]} ${words[1]}`, 2);
      beginning[0] = Math.max(beginning[0]!, words.length);
    }
  }
  const buckets = Array.from({ length: BUCKETS }, (): [string, number[]][] => []);
  for (const entry of terms) buckets[bucketOf(entry[0].split(' ', 1)[0]!)]!.push(entry);
  return { classes, terms: buckets.map((entries) => JSON.stringify(Object.fromEntries(entries))) };
}
