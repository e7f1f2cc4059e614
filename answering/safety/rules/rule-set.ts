import { beginnings, type Found, matchPattern, type Pattern, parsePattern } from '../pattern.ts';
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
export function* findRules<R extends Rule>(sentence: Tagged, rules: RuleSet<R>): Generator<Found & { rule: R; pattern: string }> {
  for (let at = 0; at < sentence.words.length; at++)
    for (const name of [sentence.words[at]!, ...sentence.tags[at]!.keys()])
      for (const { rule, pattern, text } of rules.get(name) ?? []) {
        const found = matchPattern(sentence, pattern, at);
        if (found) yield { ...found, rule, pattern: text };
      }
}
