import { has, isDenied, isLongAgo, type Reading } from './context.ts';
import type { Hit } from './hit.ts';
import { FAREWELL_RULES } from './rules/farewell.ts';
import { NEAR_PERSON_RULES } from './rules/near-person.ts';
import type { CrisisRule } from './rules/rule.ts';
import { findRules, ruleSetOf } from './rules/rule-set.ts';
import { SELF_HARM_RULES } from './rules/self-harm.ts';
import { VIOLENCE_RULES } from './rules/violence.ts';
import { WISH_RULES } from './rules/wish.ts';
import { type Sign, signsTogether } from './signs.ts';
import type { Tagged } from './tagging.ts';

const RULES = ruleSetOf<CrisisRule>([
  ...SELF_HARM_RULES,
  ...WISH_RULES,
  ...VIOLENCE_RULES,
  ...FAREWELL_RULES,
  ...NEAR_PERSON_RULES,
]);

const OBJECT_BEFORE = new Set(
  'to about with told tell telling for from at of on ask asked than like by'.split(' '),
);

/** Whose act or wish begins at a position: the nearest person before it. */
function subjectOf({ words, tags }: Tagged, at: number, end: number): 'self' | 'other' | 'unnamed' {
  if (
    words.slice(at, end).includes('myself') &&
    !tags.slice(0, at).some((here) => here.has('NEWS') || here.has('FAR'))
  )
    return 'self';
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (/^(?:i|me|myself|we|us)$/.test(word)) return 'self';
    if (word === 'my' && !tags[i + 1]?.has('KIN') && !tags[i + 1]?.has('FAR')) return 'self';
    if (/^(?:he|she|they|who|you|yourself|himself|herself)$/.test(word)) return 'other';
    const here = tags[i]!;
    if (here.has('THERAPIST')) continue;
    if (here.has('KIN') || here.has('FAR')) {
      const before = words.slice(Math.max(0, i - 3), i);
      if (!before.some((each) => OBJECT_BEFORE.has(each))) return 'other';
    }
  }
  return 'unnamed';
}

const SPOKEN_TO = /\b(?:you|your|yourself|someone|somebody|bloke|person|one)\b/;
/** "You" turns out to be the writer: "… if you say you want to end it? I do." */
const ADMITS =
  /\bi (?:do|did|have|am|have done)(?: it)?(?: (?:both|one|it|too|that|so|mean|that person))?$|\bi (?:do|did|have|am|tried|have both|have done it|just did|took)\b(?: \w+)? (?:,|;|and|on|last|today|tonight|again|since|twice|it|both|crave|five|once|three)(?: |$)|(?:for|it is|that is|ʼs) (?:me|myself)\b|\bit is mine\b/;

const comesBefore = ({ tags }: Tagged, name: string, at: number) =>
  tags.slice(0, at).some((here) => here.has(name));

/** Where no person is named, the writer speaks of itself at the beginning, or names itself elsewhere. */
const isOwnSentence = (sentence: Tagged, at: number) =>
  !comesBefore(sentence, 'NEWS', at) &&
  !comesBefore(sentence, 'FAR', at) &&
  (at <= 6 || sentence.words.some((word) => /^(?:i|my|me|myself)$/.test(word)));

/** "My husband beats me": now, whomever it is told to. */
const PRESENT = /\b[a-z]+[^s\W]s (?:me|us|my)\b/;

/** Whether somebody near to the writer is named at a position: "my best friend", "a friend of mine". */
const isNear = ({ words, tags }: Tagged, at: number) =>
  tags[at]!.has('NEAR') &&
  words.slice(Math.max(0, at - 3), at).some((word) => /^(?:my|our)$/.test(word)) &&
  !/^(?:of|client|clients|patient)$/.test(words[at - 1] ?? '');
const namesNear = (sentence: Tagged, end: number) =>
  sentence.words.slice(0, end).some((_, at) => isNear(sentence, at));

/** Whether a position speaks of somebody near: by name, or by a pronoun after one was named and no stranger was. */
const isOfNear = (sentence: Tagged, at: number, earlier: readonly Tagged[]) =>
  sentence.tags[at]!.has('PRONOUN')
    ? [...earlier, sentence].some((each) => namesNear(each, each === sentence ? at : each.words.length)) &&
      ![...earlier, sentence].some(
        (each) => has(each, 'STORY') || has(each, 'TRAINEE') || has(each, 'THERAPIST'),
      )
    : isNear(sentence, at) || namesNear(sentence, sentence.words.length);

/** What was told in therapy of what others did once: "told my therapist about the uncle who …". */
const isToldOf = (sentence: Tagged, at: number) =>
  comesBefore(sentence, 'TELLING', at) &&
  !PRESENT.test(sentence.words.slice(at).join(' ')) &&
  !sentence.words
    .slice(at)
    .some((word) => /^(?:now|still|again|tonight|today|keeps|weekend|currently)$/.test(word));

/** Asked about it, the writer said no. */
const ASKED = /\b(?:ask|asks|asked|asking)\b/;
const SAID_NO =
  /\b(?:said|say|saying|answered|replied) (?:no|never)\b|\bi (?:do|did|have) not\b|\bticked (?:no|zero)\b/;
const isAnsweredNo = ({ words }: Tagged, at: number) =>
  ASKED.test(words.slice(0, at).join(' ')) && SAID_NO.test(words.slice(at).join(' '));

/** "Absolute suicide by bus". */
const FIGURATIVE = /^(?:literal|absolute|career|social|political|commercial|total|pure|sheer|professional)$/;

/** What others only suppose: "people assume I self harm". */
const ASSUMED = /\b(?:assume|assumes|assumed) (?:that )?i\b/;

/** Every reason for a note about danger to life, self-harm, or violence at home: of the writer or a child, and now. */
export function* crisisHits(sentences: Reading): Generator<Hit> {
  const signs: Sign[] = [];
  let spokenOf: Hit | undefined;
  const over = sentences.some((sentence) => has(sentence, 'OVER'));
  const earlier: Tagged[] = [];
  let before = 0;
  for (const sentence of sentences) {
    if (spokenOf && ADMITS.test(sentence.words.join(' '))) yield spokenOf;
    for (const { rule, start, end, pattern } of findRules(sentence, RULES)) {
      const hit = { rule: rule.id, words: sentence.words.slice(start, end).join(' '), pattern };
      if (!rule.deniesItself && isDenied(sentence, start)) continue;
      if (FIGURATIVE.test(sentence.words[start - 1] ?? '')) continue;
      if (comesBefore(sentence, 'STORY', start) || isLongAgo(sentence, start) || has(sentence, 'DREAM'))
        continue;
      if (rule.slot === 'violence' && sentence.tags.slice(start, end + 5).some((here) => here.has('GAME')))
        continue;
      if (rule.slot === 'violence' && isToldOf(sentence, start)) continue;
      if (rule.slot === 'near' && (has(sentence, 'RULE') || has(sentence, 'NEWS'))) continue;
      if (rule.slot === 'near' && !isOfNear(sentence, start, earlier)) continue;
      if (rule.slot === 'act' || rule.slot === 'wish' || rule.ownOnly) {
        const subject = subjectOf(sentence, start, end);
        if (subject === 'other') {
          if (rule.slot !== 'sign' && SPOKEN_TO.test(sentence.words.slice(0, end).join(' ')))
            spokenOf ??= hit;
          continue;
        }
        if (isAnsweredNo(sentence, start) || ASSUMED.test(sentence.words.slice(0, start + 2).join(' ')))
          continue;
        if (over && !/\b(?:again|tonight|now)\b/.test(sentence.words.join(' '))) continue;
        // "I wanted to die when she saw me" is mostly shame, and past.
        if (/^(?:wanted|wished) (?:to die|i)/.test(hit.words) && !has(sentence, 'NOW')) continue;
        if (subject === 'unnamed' && !isOwnSentence(sentence, start)) continue;
        if (sentence.tags.slice(start, end + 1).some((here) => here.has('HARMLESS_CUT'))) continue;
      }
      if (rule.slot === 'sign') signs.push({ ...hit, at: before + start });
      else yield hit;
    }
    before += sentence.words.length;
    earlier.push(sentence);
  }
  yield* signsTogether(signs, ({ rule }) => rule);
}

/** The first reason for a note, if there is one. */
export const findCrisis = (reading: Reading): Hit | undefined =>
  crisisHits(reading).next().value ?? undefined;
