import { kept } from '../kept.ts';
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

/** What the lexicon has on a word: its own classes, and its line, where the terms are that go on from it. */
interface Entry {
  classes: readonly Found[];
  line: string;
}

const UNKNOWN: Entry = { classes: NONE, line: '' };

let senses: Map<string, { sense: string; rank: number }> | undefined;

function found(name: string, length: number): Found {
  senses ??= new Map(
    SENSES.flatMap(([sense, classes], rank) =>
      classes.split(' ').map((of) => [of, { sense, rank }] as const),
    ),
  );
  const { sense, rank } = senses.get(name) ?? { sense: undefined, rank: Infinity };
  return { name, length, sense, rank };
}

/** The line of a word in the compiled lexicon, by halving; empty if it has none. */
function lineOf(word: string): string {
  const { lines } = compiled;
  let [start, end] = [0, lines.length];
  while (start < end) {
    const from = lines.lastIndexOf('\n', ((start + end) >> 1) - 1) + 1;
    const here = lines.slice(from, lines.indexOf('=', from));
    const newline = lines.indexOf('\n', from);
    const to = newline < 0 ? lines.length : newline;
    if (here === word) return lines.slice(from, to);
    if (here < word) start = to + 1;
    else end = from - 1;
  }
  return '';
}

/** The numbers that stand in a line from a place on. */
function numbersAt(line: string, from: number): number[] {
  const bar = line.indexOf('|', from);
  return line
    .slice(from, bar < 0 ? line.length : bar)
    .split(' ')
    .map(Number);
}

const named = ([, ...numbers]: readonly number[], length: number) =>
  numbers.map((number) => found(compiled.classes[number]!, length));

const entryOf = kept((word: string): Entry => {
  const line = lineOf(word);
  return line ? { line, classes: named(numbersAt(line, word.length + 1), 1) } : UNKNOWN;
});

/** What a line has on a term that goes on with some words after its first: how long the longest is, then its classes. */
function termIn(line: string, rest: string): readonly number[] | undefined {
  const at = line.indexOf(`|${rest}=`);
  return at < 0 ? undefined : numbersAt(line, at + rest.length + 2);
}

/** Whether some class knows a word, so that it is no misspelling of another. */
export const isKnown = (word: string): boolean => entryOf(word) !== UNKNOWN;

let numbers: Record<'amount' | 'year' | 'number', readonly Found[]> | undefined;

function classesOfNumber(word: string): readonly Found[] {
  if (!numbers) {
    const number = [found('NUMBER', 1)];
    numbers = { number, amount: [...number, found('AMOUNT', 1)], year: [...number, found('LONG_AGO', 1)] };
  }
  return AMOUNT.test(word) ? numbers.amount : YEAR.test(word) ? numbers.year : numbers.number;
}

/** The classes that begin at a word, of each the longest phrase. */
export function classesAt(words: readonly string[], at: number): readonly Found[] {
  const word = words[at]!;
  if (NUMBER.test(word)) return classesOfNumber(word);
  const { classes: single, line } = entryOf(word);
  if (at + 1 === words.length) return single;
  let rest = words[at + 1]!;
  const longest = termIn(line, rest)?.[0];
  if (longest === undefined) return single;
  const classes = new Map(single.map((found) => [found.name, found]));
  for (let length = 2; length <= longest; length++) {
    for (const found of named(termIn(line, rest) ?? [], length)) classes.set(found.name, found);
    if (at + length === words.length) break;
    rest += ` ${words[at + length]}`;
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
