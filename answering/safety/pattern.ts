import { BREAK } from './plain-words.ts';
import type { Tagged } from './tagging.ts';

/**
 * Patterns over tagged words, as rules are written with them:
 *
 * - `myself` a word, `DIE` a class of the lexicon, `he|she|KIN` any of these
 * - `to?` there or not; `!NAMES` not at this place
 * - `~3` up to three other words, none of them a negation or the end of a clause
 * - `A & B` both in the same sentence, in any order
 */
interface Step {
  any: string[];
  /** Up to so many words may stand before it. */
  gap: number;
  optional: boolean;
  not: boolean;
}

/** A pattern, parsed: sequences that must all be found in one sentence. */
export interface Pattern {
  sequences: Step[][];
}

/** Where the first sequence of a pattern was found, as positions of words. */
export interface Found {
  start: number;
  end: number;
}

function parseSequence(text: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const not = part.startsWith('!');
    const optional = part.endsWith('?');
    steps.push({ any: part.slice(not ? 1 : 0, optional ? -1 : undefined).split('|'), gap, optional, not });
    gap = 0;
  }
  if (!steps.length || steps[0]!.optional || steps[0]!.not) throw new Error(`no beginning: ${text}`);
  return steps;
}

/** @throws where a sequence begins with what need not be there */
export const parsePattern = (text: string): Pattern => ({ sequences: text.split('&').map(parseSequence) });

/** Lengths in which one of the alternatives stands at a position; none if it does not. */
function lengthsAt({ words, tags }: Tagged, at: number, any: readonly string[]): number[] {
  const lengths: number[] = [];
  for (const name of any) {
    if (words[at] === name) lengths.push(1);
    const length = tags[at]?.get(name);
    if (length) lengths.push(length);
  }
  return lengths;
}

/** @returns the end of the steps when they begin at `at`, or -1 */
function matchAt(sentence: Tagged, steps: readonly Step[], step: number, at: number): number {
  const wanted = steps[step];
  if (!wanted) return at;
  if (wanted.not) {
    const there = at < sentence.words.length && lengthsAt(sentence, at, wanted.any).length > 0;
    return there ? -1 : matchAt(sentence, steps, step + 1, at);
  }
  for (let skipped = 0; skipped <= wanted.gap; skipped++) {
    const here = at + skipped;
    if (here >= sentence.words.length) break;
    for (const length of lengthsAt(sentence, here, wanted.any)) {
      const end = matchAt(sentence, steps, step + 1, here + length);
      if (end >= 0) return end;
    }
    if (sentence.words[here] === BREAK || sentence.tags[here]!.has('NEG')) break;
  }
  return wanted.optional ? matchAt(sentence, steps, step + 1, at) : -1;
}

/** Looks for a sequence from a position on. */
function findSequence(sentence: Tagged, steps: readonly Step[], from = 0): Found | undefined {
  for (let start = from; start < sentence.words.length; start++) {
    const end = matchAt(sentence, steps, 0, start);
    if (end >= 0) return { start, end };
  }
  return undefined;
}

/** Where a pattern holds when its first sequence begins at `start`. */
export function matchPattern(sentence: Tagged, pattern: Pattern, start: number): Found | undefined {
  const [first, ...others] = pattern.sequences;
  const end = matchAt(sentence, first!, 0, start);
  if (end < 0) return undefined;
  return others.every((steps) => findSequence(sentence, steps)) ? { start, end } : undefined;
}

/** The words and classes that a pattern's first sequence may begin with. */
export const beginnings = ({ sequences }: Pattern): string[] => sequences[0]![0]!.any;
