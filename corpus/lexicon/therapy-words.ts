/**
 * Words of talking therapy, as fragments of regular expressions (without regard to case). They ride in the content
 * script of every enabled page, so each must earn its bytes.
 */

/** People who do talking therapy; the first as it is spelt and misspelt. */
export const THERAPIST =
  '(?:psycho)?ther\\w?p\\w{2,4}ts?|psycho-?analysts?|counsell?ors?|councill?ors?|psychologists?|psychiatrists?|[pt]docs?|shrinks?';

/** What is said of talking therapy only. */
export const OF_THERAPY =
  'psychotherap(?:y|ies|eutic)|counsell?ing|(?:counter-?)?transference|therapeutic (?:relationship|alliance|frame)|(?:talk(?:ing)?|group|couples?|family|individual|trauma|online|weekly|my|your|our|in|to|about|of) therapy|therapy (?:sessions?|rooms?|appointments?|groups?)|between sessions|[CD]BT|EMDR';

/** Words that count only beside those above. */
export const BESIDE_THERAPY = 'therapy|sessions?|clients?|boundar(?:y|ies)|termination|appointments?';

/** Kinds of therapy, therapist and counsellor that are not ours, by the word before. */
export const NOT_OURS =
  '(?:physical|physio|speech|language|occupational|massage|respiratory|radiation|radio|retail|gene|cell|hormone|replacement|drug|medication|antibiotic|antiretroviral|insulin|infusion|oxygen|chelation|laser|light|proton|heat|cold|water|hydro|aroma|beauty|skin|sports?|vision|chemo|immuno|cryo|school|guidance|camp|career|college|admissions?|financial|debt|credit|legal|genetic|city|town|county|local|parish|labou?r)[ -]?(?:psycho)?(?:therap(?:y|ies|ists?)|counsell?(?:ors?|ing)|councill?ors?)|psych(?:ology)? ?101|testosterone|(?:on|low|high|take|taking|start(?:ed|ing)?) T|T (?:dose|doses|dosage|shots?|levels?|gel|injections?|cells?|is low)|T-?(?:mobile|shirts?|rex)';

/** How forums write "therapist" for short: evidence only beside the words above. */
export const SHORT_THERAPIST = "(?<![\\w'\\u2019.])Ts?(?![\\w'\\u2019&-]|\\.\\w)";

/** The same, when it is somebody's: "my T". */
export const SOMEBODYS_SHORT_THERAPIST = "\\b(?:[Mm]y|[Yy]our|[Oo]ur|[Ee]x) Ts?(?![\\w'\\u2019&-]|\\.\\w)";
