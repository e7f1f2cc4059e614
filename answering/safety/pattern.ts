import { BREAK } from './plain-words.ts';
import type { Tagged } from './tagging.ts';

/**
 * Patterns over tagged words, as rules are written with them:
 *
 * - `myself` a word, `DIE` a class of the lexicon, `he|she|KIN` any of these
 * - `to?` there or not; `!NAMES` not at this place
 * - `~3` up to three other words, none of them a denial or the end of a clause
 * - `A & B` both in the same sentence, in any order
 */
interface Step {
  words: ReadonlySet<string>;
  classes: readonly string[];
  /** Up to so many words may stand before it. */
  gap: number;
  optional: boolean;
  not: boolean;
}

/** A pattern, parsed: sequences that must all be found in one sentence. */
export interface Pattern {
  sequences: readonly (readonly Step[])[];
}

/** Where the first sequence of a pattern was found, as positions of words. */
export interface Found {
  start: number;
  end: number;
}

function parseStep(part: string, gap: number): Step {
  const not = part.startsWith('!');
  const optional = part.endsWith('?');
  const names = part.slice(not ? 1 : 0, optional ? -1 : undefined).split('|');
  const classes = names.filter((name) => /^[A-Z]/.test(name));
  return { words: new Set(names.filter((name) => !classes.includes(name))), classes, gap, optional, not };
}

function parseSequence(text: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      steps.push(parseStep(part, gap));
      gap = 0;
    }
  }
  if (!steps.length || steps[0]!.optional || steps[0]!.not) throw new Error(`no beginning: ${text}`);
  return steps;
}

/** @throws where a sequence begins with what need not be there */
export const parsePattern = (text: string): Pattern => ({ sequences: text.split('&').map(parseSequence) });

function stands({ words, classes }: Step, sentence: Tagged, at: number): boolean {
  if (at >= sentence.words.length) return false;
  if (words.has(sentence.words[at]!)) return true;
  const tags = sentence.tags[at]!;
  return tags.size > 0 && classes.some((name) => tags.has(name));
}

/** @returns the end of the steps when they begin at `at`, or -1 */
function matchAt(sentence: Tagged, steps: readonly Step[], step: number, at: number): number {
  const wanted = steps[step];
  if (!wanted) return at;
  if (wanted.not) return stands(wanted, sentence, at) ? -1 : matchAt(sentence, steps, step + 1, at);
  const last = Math.min(at + wanted.gap, sentence.words.length - 1);
  for (let here = at; here <= last; here++) {
    const word = sentence.words[here]!;
    const tags = sentence.tags[here]!;
    if (wanted.words.has(word)) {
      const end = matchAt(sentence, steps, step + 1, here + 1);
      if (end >= 0) return end;
    }
    if (tags.size)
      for (const name of wanted.classes) {
        const length = tags.get(name);
        if (length === undefined) continue;
        const end = matchAt(sentence, steps, step + 1, here + length);
        if (end >= 0) return end;
      }
    if (word === BREAK || tags.has('NEG')) break;
  }
  return wanted.optional ? matchAt(sentence, steps, step + 1, at) : -1;
}

/** Which sequences a sentence holds anywhere, once looked for. */
export type Elsewhere = Map<readonly Step[], boolean>;

function isAnywhere(sentence: Tagged, steps: readonly Step[], known: Elsewhere): boolean {
  let found = known.get(steps);
  if (found === undefined) {
    found = sentence.words.some((_, start) => matchAt(sentence, steps, 0, start) >= 0);
    known.set(steps, found);
  }
  return found;
}

/** Where a pattern holds when its first sequence begins at `start`; `known` is kept for one sentence. */
export function matchPattern(
  sentence: Tagged,
  { sequences }: Pattern,
  start: number,
  known: Elsewhere,
): Found | undefined {
  const end = matchAt(sentence, sequences[0]!, 0, start);
  if (end < 0) return undefined;
  for (let i = 1; i < sequences.length; i++)
    if (!isAnywhere(sentence, sequences[i]!, known)) return undefined;
  return { start, end };
}

/** What nearly every text holds: no help in telling which pattern may hold. */
const COMMON = new Set(
  'i me my we us he she they him her his their the a to of in on and it is was with for at not I ME MY HE SHE THEY HIM HIS PRONOUN THERAPIST KIN NEG NOW LIGHT'.split(
    ' ',
  ),
);

const commonness = ({ words, classes }: Step): number =>
  words.size + 3 * classes.length + 100 * [...words, ...classes].filter((name) => COMMON.has(name)).length;

/** The words and classes of the step that a text is least likely to hold. */
export function rarestNames({ sequences }: Pattern): string[] {
  const needed = sequences.flat().filter(({ optional, not }) => !optional && !not);
  const { words, classes } = needed.reduce((a, b) => (commonness(b) < commonness(a) ? b : a));
  return [...words, ...classes];
}
