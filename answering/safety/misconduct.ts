import { actorAt, hasOther, type Named, namedIn } from './actor.ts';
import { has, isDenied, type Reading } from './context.ts';
import type { Hit } from './hit.ts';
import { CROSSING_RULES } from './rules/crossing.ts';
import { EXPLOITING_RULES } from './rules/exploiting.ts';
import { findRules, ruleSetOf } from './rules/rule-set.ts';
import { SOFT_RULES } from './rules/softly.ts';
import { type Sign, signsTogether } from './signs.ts';
import type { Tagged } from './tagging.ts';

const RULES = ruleSetOf([...CROSSING_RULES, ...EXPLOITING_RULES, ...SOFT_RULES]);

const lastBefore = ({ tags }: Tagged, name: string, at: number) =>
  tags.slice(0, at).findLastIndex((here) => here.has(name));
const SUPPOSED = new Set('if whether might wonder wondering ever'.split(' '));
const NOT_DENIED = new Set('only just sure know understand stop stopped longer'.split(' '));
const DENIALS = new Set('not never no nobody none neither nor without hardly'.split(' '));
const ME = new Set('i me my we us our mine'.split(' '));

/** Whether the writer, not the therapist, wishes, dreams or imagines what stands before `end`. */
function isWished({ words, tags }: Tagged, end: number): boolean {
  return tags.slice(0, end).some((here, at) => {
    if (!here.has('WISHING')) return false;
    const subject = words
      .slice(0, at)
      .findLast((word, i) => word === 'i' || tags[i]!.has('PRONOUN') || tags[i]!.has('THERAPIST'));
    return subject === undefined || subject === 'i' || words[at] === 'i';
  });
}

/** Whether the writer is the subject right before: "I swear I would ruin my career". */
const isOwnAct = ({ words }: Tagged, start: number, named: number) => {
  if (OWN_GIFT.test(words.slice(0, start).join(' '))) return true;
  const own = words.slice(Math.max(0, start - 2), start + 1).lastIndexOf('i');
  return own >= 0 && Math.max(0, start - 2) + own > named && !/^(?:i|me|my)$/.test(words[start]!);
};

/** "I wrote her a love letter": given by the writer. */
const OWN_GIFT =
  /\bi (?:\w+ )?(?:wrote|write|sent|send|gave|give|told|tell|said|bought|texted|emailed|confessed|left|brought|read|handed|offered)(?: (?!(?:he|she|they|that|how|my|t|therapist)\b)\w+){0,4}$/;

/** What others only suppose: "my wife thinks I am sleeping with my therapist". */
const SUPPOSED_BY_OTHERS =
  /\b(?:thinks|assumes?|assumed|believes|suspects|jokes|joked|accuses|accused|convinced) (?:that )?(?:i|we|me)\b/;

/** What the writer asks about is its own: "is it abuse if my therapist …". */
const ASKS_ABOUT_OWN = /^(?:is|was|am|are) .*\bif (?:my|he|she)\b/;

/** "Does she have to tell?", "signs that he loves me". */
const ASKED =
  /^(?:is|are|does|do|has|why|what|how) (?:my|he|she|they|the)\b|\b(?:does|do|would|will|can|is) (?:she|he|they) (?:have|tell|be|ring|call|report|get)\b|\b(?:do|does|would|could) (?:a|the|any|they|counsell?ors?|therapists?)\b|^signs\b|\bthose are signs\b|\bsigns (?:that|of|he|she|they|my|your|list)\b|\bdoes (?:a|my|your) \w+ have to\b/;

/** A question about what may be, not what was: "can my therapist …", "could I …". */
const ASKS_LEAVE =
  /^(?:so |and |but |ok )?(?:can|could|may|might|should|would|will|do|does|shall) (?!you )|(?<!asked |asks |ask )\b(?:can|could|might|should|may|shall) i\b|\bi (?:offered|could offer)\b|\bis (?:it|there|a) (?:\w+ ){0,3}(?:ok|okay|fine|out of line|wrong|weird|normal|allowed|any version|all right) (?:to|for|of|in)\b|\b(?:ok|okay)$|\bhow common\b|\bdo or do not\b/;

/** Whether it is denied of whoever was named: "he has never once, in all these years, touched me". */
const isDeniedOf = ({ words }: Tagged, named: number, start: number) =>
  words.some(
    (word, i) => i >= named && i < start && DENIALS.has(word) && !NOT_DENIED.has(words[i + 1] ?? ''),
  );

/** "I want to …", "would love to …": the writer's own wish. */
const OWN_WISH =
  /(?:^|\bi (?:\w+ )?|\bkinda |\bstill )(?:want|wanted|wanna|would like|would love|wish|long|need|tempted|plan|planning|dying|wanting)(?: \w+)? to$|\bto want to$/;
const isOwnWish = ({ words }: Tagged, start: number) => OWN_WISH.test(words.slice(0, start).join(' '));

/** Whether it was with somebody else: one stands in it, or is named before it and no therapist is. */
const isWithOther = (sentence: Tagged, start: number, end: number) =>
  hasOther(sentence, start, end) ||
  (hasOther(sentence, 0, start) &&
    !sentence.tags.slice(0, end).some((here) => here.has('THERAPIST') || here.has('PRONOUN')));

/** What makes a telling no event: a wish, a story, a rule, something told about. */
function isOnlySpokenOf(sentence: Tagged, start: number, end: number, named: number): boolean {
  if (SUPPOSED_BY_OTHERS.test(sentence.words.slice(0, start + 2).join(' '))) return true;
  if (isWished(sentence, end) || isOwnWish(sentence, start) || lastBefore(sentence, 'STORY', start) >= 0)
    return true;
  if (has(sentence, 'NEWS') && !sentence.words.includes('me')) return true;
  const myTherapist = sentence.words.some(
    (word, i) => word === 'my' && sentence.tags.slice(i + 1, i + 3).some((t) => t.has('THERAPIST')),
  );
  if (has(sentence, 'HYPOTHESIS')) return true;
  if (
    has(sentence, 'RULE') &&
    !myTherapist &&
    !sentence.words.slice(Math.max(0, start - 2), end + 3).some((word) => ME.has(word))
  )
    return true;
  const supposed = sentence.words.slice(Math.max(0, start - 4), start).some((word) => SUPPOSED.has(word));
  if (supposed && !ASKS_ABOUT_OWN.test(sentence.words.join(' '))) return true;
  if (ASKS_LEAVE.test(sentence.words.slice(0, start + 2).join(' '))) return true;
  const telling = lastBefore(sentence, 'TELLING', start + 1);
  if (telling < 0 || named > telling + 1) return false;
  return !sentence.words.slice(telling, start).some((word) => /^(?:,|;|and|so|but)$/.test(word));
}

/** "T" is a therapist, but where a couple is spoken of it may be a Thomas; "my T" is not. */
const namesTherapist = ({ words, tags }: Tagged, ofCouple: boolean) =>
  words.some(
    (word, at) =>
      tags[at]!.has('THERAPIST') &&
      (word !== 't' || !ofCouple || /^(?:my|the|old|ex|new|our)$/.test(words[at - 1] ?? '')),
  );

/**
 * Whether a text is about therapy: it names a therapist or the room; or it begins with a "he" or "she" whom nobody
 * introduced and has words of such a scene, as people write where everybody knows of whom they speak.
 */
function isAboutTherapy(sentences: Reading): boolean {
  const ofCouple = sentences.some((sentence) => has(sentence, 'COUPLE'));
  if (sentences.some((sentence) => has(sentence, 'ROOM') || namesTherapist(sentence, ofCouple))) return true;
  const nobodyElse = !sentences.some((sentence) => namedIn(sentence).length);
  return nobodyElse && sentences.some((sentence) => has(sentence, 'SCENE'));
}

/** Every reason for a note about conduct that codes and laws forbid, told as fact of the writer's own therapist. */
export function* misconductHits(sentences: Reading): Generator<Hit> {
  const setting = isAboutTherapy(sentences);
  if (!setting) return;
  const earlier: Named[] = [];
  const signs: Sign[] = [];
  let before = 0;
  for (const sentence of sentences) {
    for (const { rule, start, end, pattern } of findRules(sentence, RULES)) {
      if ((sentence.tags[start]!.get('OUTSIDER') ?? 0) > 1) continue;
      const hit = { rule: rule.id, words: sentence.words.slice(start, end).join(' '), pattern };
      const { actor, named } = actorAt(sentence, rule.by === 'therapist' ? start + 1 : end, earlier, setting);
      if (actor !== 'therapist' && !(rule.by === 'mentioned' && has(sentence, 'THERAPIST'))) continue;
      if (rule.by === 'therapist' && isOwnAct(sentence, start, named)) continue;
      if (rule.by === 'both' && !rule.sign && isWithOther(sentence, start, end)) continue;
      if (!rule.deniesItself && (isDenied(sentence, start) || isDeniedOf(sentence, named, start))) continue;
      if (rule.unlessAsked && ASKED.test(sentence.words.join(' '))) continue;
      if (isOnlySpokenOf(sentence, start, end, named)) continue;
      if (rule.sign) signs.push({ ...hit, at: before + start });
      else yield hit;
    }
    earlier.push(...namedIn(sentence));
    before += sentence.words.length;
  }
  yield* signsTogether(signs, ({ words }) => words);
}

/** The first reason for a note, if there is one. */
export const findMisconduct = (reading: Reading): Hit | undefined =>
  misconductHits(reading).next().value ?? undefined;
