import { lexicon } from './lexicon.ts';

/**
 * The lexicon as the extension loads it: one text that is searched in place, so that nothing is built before the first
 * question. It has a sorted line for each word that a term has: the word, `=` and its entry, then after `|` each way in
 * which a longer term goes on, `=` and its entry. An entry is how many words the longest term has that begins with the
 * same two words (with the same word, for a word: 1), then the numbers of its classes. What only begins a term has none.
 */
export interface Compiled {
  classes: string[];
  lines: string;
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
      if (/[=|\n]/.test(term)) throw new Error(`A term may not have "=" or "|": ${term}`);
      const words = term.split(' ');
      termOf(term, words.length).push(number);
      if (words.length < 2) continue;
      // A word of a phrase is no misspelling.
      for (const word of words) termOf(word, 1);
      const beginning = termOf(`${words[0]} ${words[1]}`, 2);
      beginning[0] = Math.max(beginning[0]!, words.length);
    }
  }
  const lines = new Map<string, string[]>();
  for (const [term, entry] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [word = '', ...rest] = term.split(' ');
    const line = `${rest.length ? rest.join(' ') : word}=${entry.join(' ')}`;
    if (rest.length) lines.get(word)!.push(line);
    else lines.set(word, [line]);
  }
  return { classes, lines: [...lines.values()].map((fields) => fields.join('|')).join('\n') };
}
