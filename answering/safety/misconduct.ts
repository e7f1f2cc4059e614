import { actorAt, hasOther, type Named, namedIn } from './actor.ts';
import { has, isDenied, type Reading } from './context.ts';
import type { Hit } from './hit.ts';
import { CROSSING_RULES } from './rules/crossing.ts';
import { EXPLOITING_RULES } from './rules/exploiting.ts';
import { findRules, ruleSetOf } from './rules/rule-set.ts';
import { SOFT_RULES } from './rules/softly.ts';
import type { Tagged } from './tagging.ts';

const RULES = ruleSetOf([...CROSSING_RULES, ...EXPLOITING_RULES, ...SOFT_RULES]);
const ENOUGH = 3;

const lastBefore = ({ tags }: Tagged, name: string, at: number) => tags.slice(0, at).findLastIndex((here) => here.has(name));
const SUPPOSED = new Set('if whether might could wonder wondering ever may suppose maybe hypothetically'.split(' '));

/** What makes a telling no event: a wish, a story, a rule, something told about. */
function isOnlySpokenOf(sentence: Tagged, start: number, named: number): boolean {
  if (lastBefore(sentence, 'WISHING', start) >= 0 || lastBefore(sentence, 'STORY', start) >= 0) return true;
  if (has(sentence, 'NEWS') && !sentence.words.includes('me')) return true;
  const myTherapist = sentence.words.some((word, i) => word === 'my' && sentence.tags.slice(i + 1, i + 3).some((t) => t.has('THERAPIST')));
  if (has(sentence, 'RULE') && !myTherapist) return true;
  if (sentence.words.slice(Math.max(0, start - 4), start).some((word) => SUPPOSED.has(word))) return true;
  const telling = lastBefore(sentence, 'TELLING', start);
  return telling >= 0 && named <= telling + 1;
}

/** Looks for conduct of a therapist that codes and laws forbid, told as fact. */
export function findMisconduct({ sentences, all }: Reading): Hit | undefined {
  const setting = all.has('THERAPIST') || all.has('ROOM');
  const earlier: Named[] = [];
  const signs = new Set<string>();
  let sign: Hit | undefined;
  for (const sentence of sentences) {
    for (const { rule, start, end } of findRules(sentence, RULES)) {
      const hit = { rule: rule.id, words: sentence.words.slice(start, end).join(' ') };
      const { actor, named } = actorAt(sentence, rule.by === 'both' ? end : start + 1, earlier, setting);
      if (actor !== 'therapist') continue;
      if (rule.by === 'both' && hasOther(sentence, start, end)) continue;
      if (isDenied(sentence, start) || isOnlySpokenOf(sentence, start, named)) continue;
      if (rule.weight === undefined) return hit;
      signs.add(rule.id);
      sign ??= hit;
    }
    earlier.push(...namedIn(sentence));
  }
  return signs.size >= ENOUGH ? sign : undefined;
}
