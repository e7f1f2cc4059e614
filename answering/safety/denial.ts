import { BREAK } from './plain-words.ts';

/*
 * Danger denied in so many words: "I'm not suicidal", "no thoughts of hurting myself", "he never touched me". After
 * NegEx (Chapman et al. 2001, "A simple algorithm for identifying negated findings and diseases in discharge
 * summaries"): a word of denial, a few words that it reaches across, a finding, and an end to its reach. Narrower than
 * NegEx, as a danger missed is worse than one note too many: the one who denies must be the one it is about, only the
 * words below may stand between, and the clause must end there, without a "but", "yet" or "until".
 */

/** One of some terms, between commas. */
const any = (list: string) => `(?:${list.trim().replace(/\s*,\s*/g, '|')})`;
/** Any number of them, each with a space after it. */
const some = (list: string) => `(?:${any(list)} )*`;

const START = `(?<=^|[;,] |\\b${any('and, so, because, no, nope, yes, yeah, honestly, clear, well, but')} )`;
const ADVERB =
  'really, actually, actively, currently, definitely, certainly, absolutely, even, ever, once, at all, in any way, remotely, also, still, at the moment, right now';
const ADVERBS = some(ADVERB);
const SELF = `${any('kill, killing, hurt, hurting, harm, harming, cut, cutting, unalive, unaliving, injure, injuring')} myself`;
const OWN = any(
  `suicidal, suicide, self harm, self harming, overdose, overdosing, ${SELF}, end my life, ending my life, taking my life, want to die, want to be dead, being abused, in danger, a danger to myself, a risk to myself, at risk of suicide`,
);
const REACH = some(
  `${ADVERB}, a, any, feel, feeling, having, have, had, going to, planning, planning to, plan to, thinking of, thinking about, think of, think about, thought of, thought about, thoughts of, thoughts about, considering, considered, wanting to, want to(?! die| be dead), going to do`,
);
const THOUGHTS = any(
  'thought, thoughts, plan, plans, planning, intention, intentions, intent, urge, urges, wish, desire, idea, ideas, ideation, feelings',
);
const TAIL = `(?: ${any('or anything, or anything like that, at all, ever, tonight, today, now, right now, at the moment, anymore, any more, in any way, either, thoughts, these days, between us, like that, inappropriately, sexually, in a sexual way, in that way, in any sexual way, with me, to me, towards me')})*`;
const END = `(?=$| [;,](?! ${any('but, yet, except, until, unless, though')} )| ${any('and, so, or, nor, because, i, my, he, she')} )`;

const THEM = any('he, she, they, we, my \\w+, the \\w+');
const ACT = any(`
  touch me, touched me, kiss me, kissed me, hurt me, harmed me, hit me, hits me, hit on me, beat me, beats me, groped me,
  threatened me, abused me, molested me, raped me, flirted with me, flirt with me, came on to me, come on to me, made a move,
  made a pass at me, asked me out, asked me for money, had sex, have sex, had sex with me, slept with me, slept together,
  been inappropriate, dating me, inappropriate, been sexual, been abusive, been violent, violent, abusive, crossed a line, crossed any line,
  crossed any lines, crossed the line, crossed a boundary, crossed any boundaries, done anything sexual, do anything sexual,
  done anything inappropriate, do anything inappropriate, tried anything, tried to kiss me, tried to touch me`);

/** Not made before they are needed. */
const patterns = () =>
  [
    `(?:i )?(?:${any('am, do, would, will, feel')} )?${ADVERBS}${any('not, never, no longer')} ${REACH}${OWN}`,
    `(?:i )?have never ${ADVERBS}${any('self harmed, hurt myself, cut myself, harmed myself, been suicidal, felt suicidal, wanted to die, wanted to kill myself, wanted to hurt myself, thought of suicide, thought about suicide, had suicidal thoughts')}`,
    `(?:${any('i have, i have got, i am having, there are, there is, with, having')} )?(?:absolutely )?${any('no, zero')} ${some('active, real, current, actual')}(?:${THOUGHTS} ${any('of, to, about, or, for')} ${OWN}|${any('suicidal, self harm')} ${THOUGHTS}|suicidality)`,
    `${THEM} (?:${any('has, have, had, did, does, do, is, was')} )?${ADVERBS}${any('not, never')} ${ADVERBS}${ACT}`,
    `${any('nobody, no one')} (?:has )?${ADVERBS}${any('hits me, hit me, hurts me, hurt me, beats me, touches me, touched me')}`,
    `nothing ${any('sexual, physical, inappropriate, romantic, improper, untoward')} (?:${any('has, had, was, is')} )?${ADVERBS}${any('happened, going on, went on, took place')}`,
  ].map((pattern) => new RegExp(`${START}${pattern}${TAIL}${END}`, 'g'));

let denials: RegExp[] | undefined;

/** Some plain words without those that deny a danger; a break stands in their place. */
export function withoutDenied(words: readonly string[]): readonly string[] {
  if (!words.some((word) => /^(?:not|no|never|nothing|nobody|zero)$/.test(word))) return words;
  const told = words.join(' ');
  denials ??= patterns();
  let left = told;
  for (const denial of denials) left = left.replace(denial, BREAK);
  return left === told ? words : left.split(' ');
}
