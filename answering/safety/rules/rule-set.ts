import {
  beginnings,
  type Elsewhere,
  type Found,
  matchPattern,
  type Pattern,
  parsePattern,
} from '../pattern.ts';
import type { Tagged } from '../tagging.ts';
import type { Rule } from './rule.ts';

/** Rules by the words and classes they begin with, so that most are never tried. */
export type RuleSet<R extends Rule> = ReadonlyMap<string, { rule: R; pattern: Pattern; text: string }[]>;

export function ruleSetOf<R extends Rule>(rules: readonly R[]): RuleSet<R> {
  const set = new Map<string, { rule: R; pattern: Pattern; text: string }[]>();
  for (const rule of rules)
    for (const text of rule.patterns) {
      const pattern = parsePattern(text);
      for (const name of beginnings(pattern)) {
        const tried = set.get(name);
        if (tried) tried.push({ rule, pattern, text });
        else set.set(name, [{ rule, pattern, text }]);
      }
    }
  return set;
}

/** Every place of a sentence where a rule holds, in the order of its words. */
export function* findRules<R extends Rule>(
  sentence: Tagged,
  rules: RuleSet<R>,
): Generator<Found & { rule: R; pattern: string }> {
  const known: Elsewhere = new Map();
  for (let at = 0; at < sentence.words.length; at++) {
    yield* tryAll(sentence, rules.get(sentence.words[at]!), at, known);
    for (const name of sentence.tags[at]!.keys()) yield* tryAll(sentence, rules.get(name), at, known);
  }
}

function* tryAll<R extends Rule>(
  sentence: Tagged,
  rules: readonly { rule: R; pattern: Pattern; text: string }[] | undefined,
  at: number,
  known: Elsewhere,
): Generator<Found & { rule: R; pattern: string }> {
  for (const { rule, pattern, text } of rules ?? []) {
    const found = matchPattern(sentence, pattern, at, known);
    if (found) yield { ...found, rule, pattern: text };
  }
}
