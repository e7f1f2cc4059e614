import {
  type Elsewhere,
  type Found,
  matchPattern,
  type Pattern,
  parsePattern,
  rarestNames,
} from '../pattern.ts';
import type { Tagged } from '../tagging.ts';
import type { Rule } from './rule.ts';

interface Entry<R extends Rule> {
  rule: R;
  pattern: Pattern;
  text: string;
}

/** Rules by the words and classes of their rarest step, without which they cannot hold. */
export type RuleSet<R extends Rule> = ReadonlyMap<string, readonly Entry<R>[]>;

export function ruleSetOf<R extends Rule>(rules: readonly R[]): RuleSet<R> {
  const set = new Map<string, Entry<R>[]>();
  for (const rule of rules)
    for (const text of rule.patterns) {
      const entry = { rule, pattern: parsePattern(text), text };
      for (const name of rarestNames(entry.pattern)) {
        const known = set.get(name);
        if (known) known.push(entry);
        else set.set(name, [entry]);
      }
    }
  return set;
}

/** The rules whose rarest step a sentence holds somewhere. */
function possibleRules<R extends Rule>({ words, tags }: Tagged, rules: RuleSet<R>): Set<Entry<R>> {
  const names = new Set(words);
  for (const here of tags) for (const name of here.keys()) names.add(name);
  const possible = new Set<Entry<R>>();
  for (const name of names) for (const entry of rules.get(name) ?? []) possible.add(entry);
  return possible;
}

/** Every place of a sentence where a rule holds, in the order of its words. */
export function* findRules<R extends Rule>(
  sentence: Tagged,
  rules: RuleSet<R>,
): Generator<Found & { rule: R; pattern: string }> {
  const known: Elsewhere = new Map();
  const possible = possibleRules(sentence, rules);
  for (let at = 0; possible.size && at < sentence.words.length; at++)
    for (const { rule, pattern, text } of possible) {
      const found = matchPattern(sentence, pattern, at, known);
      if (found) yield { ...found, rule, pattern: text };
    }
}
