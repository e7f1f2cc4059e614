import { matchPattern, parsePattern } from './pattern.ts';
import type { Tagged } from './tagging.ts';

const PERSON =
  'man|woman|lady|guy|bloke|person|people|doctor|doc|girl|fella|chap|gentleman|dude|specialist|professional|one|madam|sir|somebody|someone|nurse|sister|healer|coach';
const TROUBLE =
  'depression|depressed|anxiety|panic|ptsd|trauma|grief|ocd|bulimia|anorexia|eating|addiction|drinking|gambling|marriage|burnout|burn|bipolar|adhd|psychosis|mood|moods|nerves|head|mental|therapy|counselling|counseling|treatment|session|sessions|analysis|emdr|cbt|lithium|meds|antidepressants|medication|pills|sertraline|seroquel|insomnia|phobia|bereavement|recovery|feelings|childhood|help';

/** Somebody who is called by what they do for the writer: "the woman treating me for depression". */
const CARERS = [
  `${PERSON} ~2 see|saw|seeing|seen|visit|visiting|pay|paid|paying|go|went|going|attend|consulted|talk ~1 to? ~2 every|each|on|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|fortnightly|fortnight`,
  `${PERSON} ~3 see|saw|seeing|seen|visit|visited|pay|paid|paying|go|went|consulted|talk|use|used|hired|treated|treating|treats|treat|helping|helps|helped|counsels|counselling|counselled|prescribes|prescribed|prescribing|fix|fixing|heal|healing|assigned|sent ~5 ${TROUBLE}`,
  `${PERSON} who|that ~2 prescribes|counsels|diagnosed|analyses|treats me|my`,
  `${PERSON} ~2 counselling|treating|analysing|supposed|meant|paid ~4 me|heal|help|fix|helping|fixing|healing`,
  `${PERSON} of|at|from|in ~1 the|my ~2 practice|clinic|counselling|consulting|counseling|therapy`,
  `one|man|woman|lady|person|bloke|guy ~3 gp|insurance|company|court|school|church|work|hospital|rehab ~1 sent|referred|assigned|gave|recommended ~1 me`,
].map(parsePattern);
const PERSONS = new Set(PERSON.split('|'));

/** Tags such persons as therapists. */
export function tagCarers(sentence: Tagged): Tagged {
  const { words } = sentence;
  const tags = [...sentence.tags];
  tags.forEach((here, at) => {
    if (
      !PERSONS.has(words[at]!) ||
      here.has('THERAPIST') ||
      /^(?:a|another|some|his|her|their)$/.test(words[at - 1] ?? '')
    )
      return;
    if (!CARERS.some((carer) => matchPattern(sentence, carer, at, new Map()))) return;
    tags[at] = new Map([['THERAPIST', 1]]);
    // "the guy" is a stranger otherwise.
    if (words[at - 1] === 'the') tags[at - 1] = new Map();
  });
  return { words, tags };
}
