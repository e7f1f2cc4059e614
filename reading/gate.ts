import {
  BESIDE_THERAPY,
  NOT_OURS,
  OF_THERAPY,
  SHORT_THERAPIST,
  SOMEBODYS_SHORT_THERAPIST,
  THERAPIST,
} from '../corpus/lexicon/therapy-words.ts';

/** What the gate looks at: a page's title, its address, and the beginning of its text. */
export interface PageSample {
  title?: string;
  url?: string;
  text: string;
}

/** More text than this is not looked at. */
export const SAMPLE_LIMIT = 20_000;

/** About so many characters are a thousand words. */
const THOUSAND_WORDS = 6000;
/**
 * A page this short need not name therapy: many a post does not. It is enough that somebody tells of themselves and of
 * somebody else; what asks nothing of ours gets no answer, and asking costs little.
 */
const SHORT_PAGE = THOUSAND_WORDS;
/** On a longer one: the least evidence, and the least evidence in a thousand words. */
const LEAST = 4;
const LEAST_DENSITY = 2;

const notOurs = new RegExp(`\\b(?:${NOT_OURS})\\b`, 'gi');
// Somebody's counts twice. One expression for both: most of the time goes into compiling them.
const therapist = new RegExp(
  `\\b((?:my|your|ur|our|his|her|their|an?|old|ex|former|new)[ -])?(?:${THERAPIST})\\b`,
  'gi',
);
const ofTherapy = new RegExp(`\\b(?:${OF_THERAPY})\\b`, 'gi');
const besideTherapy = new RegExp(`\\b(?:${BESIDE_THERAPY})\\b`, 'gi');
// In capitals only: "T" is a therapist, "t" is a slip of the finger.
const shortTherapist = new RegExp(SHORT_THERAPIST, 'g');

const somebodysShort = new RegExp(SOMEBODYS_SHORT_THERAPIST, 'g');

const self = /\b(?:i|im|ive|me|my|mine|we|us|our)\b/i;
const somebodyElse = /\b(?:s?he|her|him|his|they|them|their|you|your|u|ur)\b/i;

/** Without any of these words nothing below can count; most pages have none, and looking for them all takes ten times as long. */
const anyOfThem = /ther\w?p|psych|couns|councill|shrink|[pt]doc|transference|between sessions|[cd]bt|emdr/i;

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** How much the words of a text speak for talking therapy; below 0 where they speak for another kind. */
export function therapyEvidence(text: string): number {
  let others = 0;
  const ours = text.replace(notOurs, () => {
    others += 1;
    return ' ';
  });
  let sure = count(ours, ofTherapy) + count(ours, somebodysShort);
  for (const [, somebodys] of ours.matchAll(therapist)) sure += somebodys ? 2 : 1;
  const beside = count(ours, besideTherapy);
  const short = sure + beside ? count(ours, shortTherapist) : 0;
  return sure + short + Math.min(sure + short, beside) / 2 - 2 * others;
}

/** What a title says counts three times. */
const beginningWith = (title: string, text: string) => [title, title, title, text].join('\n');

function addressEvidence(url: string): number {
  // Addresses run words together: r/TalkTherapy, /can-i-hug-my-therapist.
  const address = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[^a-z]+/gi, ' ');
  const ours = /therap(?:y|ist)|counsell?(?:ing|or)|transference/i;
  return ours.test(address) && ours.test(address.replace(notOurs, ' ')) ? 3 : 0;
}

/** Whether a text holds any word that counts. */
const saysAnything = (text: string) => anyOfThem.test(text) || text.search(shortTherapist) >= 0;

/**
 * Whether the first words of a page say so much of talking therapy that the page is about it, whatever the rest of what
 * the gate looks at holds.
 */
export function isClearlyAboutTherapy({ title = '', url = '', text }: PageSample): boolean {
  const sample = beginningWith(title, text);
  if (!saysAnything(sample)) return false;
  const enough = (LEAST_DENSITY * SAMPLE_LIMIT) / THOUSAND_WORDS;
  const total = therapyEvidence(sample);
  return total >= enough || total + addressEvidence(url) >= enough;
}

/**
 * Whether a page is about talking therapy: the cheap check before anything else is read or anybody is asked.
 * A page about physiotherapy, or a long one that mentions a therapist once, is not.
 */
export function isAboutTherapy({ title = '', url = '', text }: PageSample): boolean {
  const sample = beginningWith(title, text.slice(0, SAMPLE_LIMIT));
  if (sample.length >= SHORT_PAGE && !saysAnything(sample)) return false;
  const total = therapyEvidence(sample) + addressEvidence(url);
  if (sample.length < SHORT_PAGE)
    return total >= 1 || (total >= 0 && self.test(sample) && somebodyElse.test(sample));
  const thousands = sample.length / THOUSAND_WORDS;
  return total >= LEAST && total / thousands >= LEAST_DENSITY;
}
