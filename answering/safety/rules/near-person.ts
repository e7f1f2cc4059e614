import type { CrisisRule } from './rule.ts';

/** A friend, partner or relative of the writer who wants to die or is being hurt, now. */
export const NEAR_PERSON_RULES: CrisisRule[] = [
  {
    id: 'near-person-wants-to-die',
    slot: 'near',
    deniesItself: true,
    patterns: [
      'NEAR|PRONOUN ~6 want|wants|wanting|going|plans|planning|threatening|threatens|threatened|try|trying|tries|keeps|talks|talking|says|said|saying|texted|told|messaged|gonna ~7 kill|killing|end|ending|harm|hang|off|unalive ~1 himself|herself|themselves|themself|it|everything ~1 himself|herself|tonight|all|now|again|life|too|!with',
      'NEAR|PRONOUN ~6 want|wants|wanting|going|plans|planning|threatening|threatens|threatened|trying|keeps|talks|talking|says|said|saying|texted|told|messaged|wishes ~7 kill|killing|hang|hurt|hurting|off|unalive|shoot|drown himself|herself|themselves|themself',
      'NEAR|PRONOUN ~5 want|wants|wanting|says|said|saying|texted|wishes|keeps|going|talks ~7 to|of|about|was|were|be die|dying|dead|suicide|unalive !of|for|laughing|in',
      'NEAR|PRONOUN ~6 end|ending|take|taking his|her|their ~1 own? life',
      'NEAR|PRONOUN ~5 not ~2 want|wants|wanting|wanna ~2 live|exist|be|wake ~1 here|alive|up|anymore|any !for|when',
      'NEAR|PRONOUN ~2 is|feels|feeling|getting|seems|sounds|been|gone|still ~2 suicidal',
      'NEAR|PRONOUN ~3 has|having|keeps|gets|got ~3 suicidal thoughts|ideation|urges|texts|plan|plans',
      'NEAR|PRONOUN ~4 took|taken|takes|swallowed|taking ~4 overdose|pills|tablets|paracetamol & whole|all|bottle|overdose|too|packet|box',
      'NEAR|PRONOUN ~4 tried|attempted ~3 kill|end|hang|drown|suicide ~3 himself|herself|themselves|life|again|last|yesterday & last|yesterday|tonight|today|again|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'NEAR|PRONOUN ~3 on|at|off|by ~2 bridge|roof|ledge|tracks|cliff & jump|now|right|talk|tonight|say|says',
    ],
  },
  {
    id: 'near-person-hurts-themselves',
    slot: 'near',
    patterns: [
      'NEAR|PRONOUN ~4 cuts|cutting|burns|burning|starves|starving|harms|harming|hurts|hurting|injuring ~1 himself|herself|themselves|themself',
      'NEAR|PRONOUN ~4 cuts|cutting|burns|burning ~1 his|her|their ~1 arms|arm|wrists|wrist|legs|thighs|skin',
      'NEAR|PRONOUN ~3 self harming|harms|harm',
    ],
  },
  {
    id: 'near-person-is-hurt',
    slot: 'near',
    patterns: [
      'NEAR|PRONOUN ~2 is|gets|getting|being|keeps ~2 beaten|hit|raped|abused|strangled|choked|battered|punched|slapped|molested ~3 by|up|home|every|again|at|most',
      'NEAR \u02bcs ~1 husband|boyfriend|partner|ex|wife|girlfriend|father|stepdad|stepfather|brother|son ~4 hits|beats|beating|hitting|chokes|strangles|punches|kicks|rapes|slaps|thrashes|batters ~1 her|him|them|the',
      'husband|boyfriend|partner|ex|stepdad ~3 hits|beats|chokes|strangles|punches|kicks|rapes|slaps|thrashes|batters ~1 my|our ~2 NEAR',
    ],
  },
];
