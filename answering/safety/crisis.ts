import { has, isDenied, isLongAgo, type Reading } from './context.ts';
import type { Hit } from './hit.ts';
import { FAREWELL_RULES } from './rules/farewell.ts';
import { findRules, ruleSetOf } from './rules/rule-set.ts';
import { SELF_HARM_RULES } from './rules/self-harm.ts';
import { VIOLENCE_RULES } from './rules/violence.ts';
import { WISH_RULES } from './rules/wish.ts';
import type { Tagged } from './tagging.ts';

const RULES = ruleSetOf([...SELF_HARM_RULES, ...WISH_RULES, ...VIOLENCE_RULES, ...FAREWELL_RULES]);
/** So many signs together are a reason for a note. */
const ENOUGH = 2;

const OBJECT_BEFORE = new Set('to about with told tell telling for from at of on ask asked than like by'.split(' '));

/** Whose act or wish begins at a position: the nearest person before it. */
function subjectOf({ words, tags }: Tagged, at: number): 'self' | 'other' | 'unnamed' {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (/^(?:i|me|myself|we|us)$/.test(word)) return 'self';
    if (word === 'my' && !tags[i + 1]?.has('KIN') && !tags[i + 1]?.has('FAR')) return 'self';
    if (/^(?:he|she|they|who|you|yourself|his|her|their|himself|herself)$/.test(word)) return 'other';
    const here = tags[i]!;
    if (here.has('THERAPIST')) continue;
    if (here.has('KIN') || here.has('FAR')) {
      const before = words.slice(Math.max(0, i - 3), i);
      if (!before.some((each) => OBJECT_BEFORE.has(each))) return 'other';
    }
  }
  return 'unnamed';
}

/** "You" turns out to be the writer: "… if you say you want to end it? I do." */
const ADMITS =
  /^(?:\w+ ){0,4}?i (?:do|did|have both|have one|have done|have the|have a|have got|am|tried|just did|took)\b|(?:for|its|is|it is|s) (?:me|myself)\b|\bit is (?:me|mine)\b/;

/** Where no person is named, the writer speaks of itself at the beginning, or names itself elsewhere. */
const isOwnSentence = (sentence: Tagged, at: number) =>
  !comesBefore(sentence, 'NEWS', at) &&
  !comesBefore(sentence, 'FAR', at) &&
  (at <= 4 || sentence.words.some((word) => /^(?:i|my|me|myself)$/.test(word)));

const comesBefore = ({ tags }: Tagged, name: string, at: number) => tags.slice(0, at).some((here) => here.has(name));

/**
 * Looks for danger to life, self-harm, or violence at home: of the writer or a child, and now.
 *
 * @returns the first rule that fires, or undefined
 */
export function findCrisis({ sentences }: Reading): Hit | undefined {
  const signs = new Map<string, number>();
  let sign: Hit | undefined;
  let weight = 0;
  let spokenOf: Hit | undefined;
  for (const sentence of sentences) {
    if (spokenOf && ADMITS.test(sentence.words.join(' '))) return spokenOf;
    for (const { rule, start, end } of findRules(sentence, RULES)) {
      const hit = { rule: rule.id, words: sentence.words.slice(start, end).join(' ') };
      if (!rule.deniesItself && isDenied(sentence, start)) continue;
      if (comesBefore(sentence, 'STORY', start)) continue;
      if (rule.slot === 'sign') {
        if (signs.has(rule.id) || isLongAgo(sentence, start)) continue;
        if (rule.id === 'death-word' && subjectOf(sentence, start) !== 'self') continue;
        signs.set(rule.id, rule.weight ?? 1);
        weight += rule.weight ?? 1;
        sign ??= hit;
        continue;
      }
      if (isLongAgo(sentence, start)) continue;
      if (has(sentence, 'DREAM')) continue;
      if (rule.slot === 'act' || rule.slot === 'wish') {
        const subject = subjectOf(sentence, start);
        if (subject === 'other') {
          spokenOf ??= hit;
          continue;
        }
        if (subject === 'unnamed' && !isOwnSentence(sentence, start)) continue;
        if (sentence.tags.slice(start, end + 1).some((here) => here.has('HARMLESS_CUT'))) continue;
      }
      return hit;
    }
  }
  return weight >= ENOUGH ? sign : undefined;
}
