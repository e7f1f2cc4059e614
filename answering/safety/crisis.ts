import type { Clause } from './clauses.ts';

/**
 * Whether a text says, now and of somebody real, that a life or a body is in danger. Rules by slots: what is meant,
 * who, when, and what cancels it. Bare words never fire. The slots follow the topics that safety interviews ask
 * about; nothing is scored and nobody is rated.
 */

interface Rule {
  id: string;
  pattern: RegExp;
  /** `wish` and `weak` carry their own negation ("dont want to live"). */
  slot: 'explicit' | 'wish' | 'weak' | 'violence';
  /** The pattern names its own person ("myself", "hits me"). */
  own?: true;
}

const BODY = '(?:arms?|legs?|wrists?|thighs?|skin|stomach|hands?)';
const LIVE = '(?:live|be here|be alive|exist|wake up|go on|keep living|carry on living|be on this earth)';
const PARTNER =
  '(?:he|she|they|hes|shes|theyve|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|dad|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmom|ex|brother|uncle|son|roommate))';

const RULES: Rule[] = [
  {
    id: 'kill-self',
    slot: 'explicit',
    own: true,
    pattern: /\b(?:kill|killing|killed) myself\b(?! laughing)/,
  },
  {
    id: 'harm-self',
    slot: 'explicit',
    own: true,
    pattern:
      /\b(?:hurt|hurting|harm|harming|injure|injuring|starving|hitting|punching|scratching|biting) myself\b|\b(?:off|offing|top|topping) myself\b|\bdo(?:ing)? myself in\b|\bstarving and hitting myself\b/,
  },
  {
    id: 'cut-self',
    slot: 'explicit',
    own: true,
    pattern: new RegExp(`\\b(?:cut|cuts|cutting|burn|burning|burned|burnt|slit) (?:myself|my ${BODY})\\b`),
  },
  {
    id: 'self-harm',
    slot: 'explicit',
    pattern:
      /\bself harm(?:ed|ing|s)?\b|\brelapsed? (?:with|on|into|and)? ?(?:cutting|sh)\b|\burges? to (?:cut|sh|self harm)\b|\b(?:started|been|keep|kept) cutting(?: again)?\b(?! (?:back|down|class|out|carbs|sugar|ties|off|it|hair|corners|the|contact))|\b(?:started|been|keep|kept) hurting myself\b|\b(?:im|i am) cutting\b(?! (?:back|down|class|out|carbs|sugar|ties|off|it|hair|corners|the|contact|my hours|hours))|\bcutting again\b/,
  },
  {
    id: 'end-life',
    slot: 'explicit',
    own: true,
    pattern: /\bend(?:ing)? (?:my (?:own )?life|my existence)\b|\btak(?:e|ing) my (?:own )?life\b/,
  },
  {
    id: 'end-it',
    slot: 'explicit',
    pattern:
      /\b(?:want|wanting|going|ready|planning|plan|tempted|time|thinking of|thinking about|decided) (?:to )?(?:just )?end(?:ing)? it(?: all)?(?: tonight| soon| now| today)?$|\bend(?:ing)? it all\b/,
  },
  {
    id: 'suicidal',
    slot: 'explicit',
    pattern:
      /\b(?:im|ive been|i feel|i still feel|feel|feeling|been|being|actively|passively|really|very|so|am|got|getting|i was|if im) (?:\w+ ){0,3}suicidal\b|^suicidal\b|\bmy suicid(?:al|e)\b|\b(?:have|having|had|get|getting|got) (?:\w+ ){0,3}suicidal (?:thoughts|ideation|feelings|urges)\b|\bsuicidal (?:again|tonight|right now)\b|\bi (?:\w+ ){0,2}suicidal (?:thoughts|ideation)\b/,
  },
  {
    id: 'suicide-plan',
    slot: 'explicit',
    pattern:
      /\b(?:commit|attempt|planning|plan(?:ned)?|considering|contemplating|thinking about|thinking of|think about|consider|thoughts of) (?:\w+ ){0,2}suicide\b|\b(?:suicide|goodbye) (?:note|letter) (?:is|was)? ?(?:written|ready|done)\b|\bwr(?:ote|iting|itten) (?:a |my )?(?:suicide|goodbye) (?:note|letters?)\b/,
  },
  {
    id: 'attempt',
    slot: 'explicit',
    pattern:
      /\b(?:tried|attempted) (?:to )?(?:suicide|kill myself|end my life|die)\b|\bmy (?:suicide )?attempt\b/,
  },
  {
    id: 'overdose',
    slot: 'explicit',
    pattern:
      /\b(?:took|taken|taking|swallowed) (?:way )?(?:too many|a load of|a bunch of|a handful of|loads of|lots of) (?:\w+ )?(?:pills|tablets|meds)\b|\b(?:took|take|taking) (?:all|the whole bottle) (?:of )?my (?:pills|tablets|meds)\b|\bi (?:just |have |ve )?overdosed\b|\b(?:going to|want to|tempted to|planning to) overdose\b/,
  },
  {
    id: 'plan-death',
    slot: 'explicit',
    pattern:
      /\b(?:have|got|made|making) a plan to (?:die|end|kill|do it)\b|\b(?:have|got) (?:the )?(?:means|method|pills) (?:ready|saved|to do it)\b|\bgoing to die by my own\b/,
  },

  {
    id: 'wish-dead',
    slot: 'wish',
    pattern:
      /\bwish(?:ing|ed)? (?:that )?i (?:was|were|am|had|would)? ?(?:just )?(?:dead|die|not alive|never been born|never born|not exist|didnt exist|wasnt alive|wasnt here|werent here|werent alive)\b/,
  },
  {
    id: 'want-die',
    slot: 'wish',
    pattern:
      /\b(?:want|wanting|rather|wants|longing|ready|prefer) (?:to )?(?:just )?(?:die|be dead)\b(?! than\b)|\bhop(?:e|ing) (?:that )?i (?:just )?(?:dont wake|die|wont wake)\b/,
  },
  {
    id: 'not-live',
    slot: 'wish',
    pattern: new RegExp(
      `\\bdont (?:really |even |actually )?(?:want|wish|care) to ${LIVE}\\b|\\b(?:not|never) (?:want(?:ing)? to )?wak(?:e|ing) up\\b|\\bno longer want to ${LIVE}\\b|\\bcant (?:go on|keep going|do this life)(?: living| anymore| any more)?\\b(?! with)|\\bdont see (?:the |a |any )?(?:point|reason) (?:in|of|to) (?:living|live|being alive|going on)\\b`,
    ),
  },
  {
    id: 'tired-life',
    slot: 'wish',
    pattern:
      /\b(?:tired|sick|done|over|finished) (?:of|with) (?:living|being alive|being here|life|existing)\b|\bnot to exist\b|\bwish i (?:just )?(?:wouldnt|didnt|couldnt|dont|wont) (?:have to )?wake up\b|\bnot to see the morning\b|\bdont think id step back\b|\btake me in my sleep\b|\bwish(?:ing|ed)? (?:id|i had) never been born\b|\b(?:sense|point) in being here\b|\bif i (?:was|were) dead\b|\breason (?:for|to) (?:staying|stay|being|be) alive\b|\b(?:never have|never) existed\b|\bno point in me being here\b|\b(?:no|any) (?:point|reason) (?:to|in) (?:stick|stay|sticking|staying) around\b|\b(?:wouldnt|dont) (?:care|mind) if (?:i|a|an|something|the) (?:\w+ ){0,2}(?:died|die|hit me|killed me|happened to me)\b|\b(?:dont|cant) see a future with me\b|\b(?:no point|pointless) (?:in |to )?(?:living|being alive|staying alive|live)\b|\bbetter off (?:dead|if i (?:was|were) (?:dead|gone))\b|\blife is(?:nt| not) worth living\b/,
  },
  {
    id: 'unsafe-alone',
    slot: 'explicit',
    own: true,
    pattern:
      /\b(?:cant|cannot|dont think i can|dont trust myself to) keep myself safe\b|\bnot safe (?:from|with|around) myself\b|\bdont trust myself (?:tonight|alone|right now|anymore)\b|\bsuicide (?:is|seems|feels|looks) (?:like )?(?:the )?(?:only|best|my)\b|\bcrash(?:ing)? (?:the car |my car |it )?on purpose\b|\b(?:drive|driving|walk|walking|step|stepping|steer|steering) into (?:traffic|a tree|the river|oncoming|the sea)\b|\bby the time (?:anyone|you|they) reads? this\b|\bim (?:standing|sitting|stood|sat) on (?:the|a) (?:bridge|edge|ledge|roof|railing)\b|\b(?:pills|tablets|blade|razor) (?:beside me|next to me|in my hand|in front of me|ready|lined up|counted)\b|\b(?:going to|want to) kms\b|\bstockpil(?:ing|ed) (?:my |the )?(?:pills|tablets|meds)\b|\burges? to crash\b|\b(?:got|have|ive|ive got) (?:the|my|a) note (?:written|ready|hidden)\b|\b(?:nearly|almost) (?:jumped|did it|went through with it)\b|\bfresh cuts\b/,
  },
  {
    id: 'do-it',
    slot: 'explicit',
    own: true,
    pattern:
      /\b(?:know|knowing|think about|thinking about|thought about|planned|decided|worked out|figured out) (?:how|when|where)(?: and (?:how|when|where))? (?:im going to|im gonna|i am going to|id|i would|ill|i will|i want to) do it\b/,
  },
  {
    id: 'its-me',
    slot: 'explicit',
    own: true,
    pattern:
      /\b(?:killing yourself|ending your life|suicidal|suicide)\b.*\b(?:its me|it is me|asking for myself|this is about me)\b/,
  },
  {
    id: 'no-reason',
    slot: 'weak',
    pattern: /\b(?:no|any) reason (?:left )?to (?:live|be alive|stay alive|go on)\b|\bwhat else im for\b/,
  },
  {
    id: 'better-off',
    slot: 'weak',
    pattern:
      /\b(?:everyone|they|theyd|theyll|family|world|all|baby|kids|children|he|she)(?: \w+){0,4} (?:be )?better off(?: without me| with(?:out)? someone)?\b|\bburden (?:to|on) every(?:one|body)\b/,
  },
  {
    id: 'farewell',
    slot: 'weak',
    pattern:
      /\b(?:say|saying|said) (?:my )?goodbyes?\b(?=.*\b(?:everyone|family|for good|guess|last time)\b)|\bwhile i still can\b|\bwont be (?:on|here|around|back)\b.*\b(?:after tonight|any ?more|no more|tomorrow)\b|\btell my (?:boy|girl|kids|son|daughter|mum|mom|wife|husband|family) (?:i|im|that i)\b|\bit will be over\b/,
  },
  {
    id: 'affairs',
    slot: 'weak',
    pattern:
      /\b(?:wrote|written|writing) (?:the |all the |my )?(?:letters?|notes?)\b|\b(?:put|sorted|settled) (?:all )?(?:the |my )?(?:accounts|affairs|rent|will|papers)(?: in order)?\b/,
  },
  {
    id: 'giving-away',
    slot: 'weak',
    pattern:
      /\bgiv(?:e|en|ing) (?:away )?my (?:things|stuff|pets|cat|dog) away\b|\bgiving away my\b|\b(?:gave|given|found a home for) (?:away )?(?:the|my) (?:cat|dog|plants|keyboard|things|stuff|guitar|books)\b/,
  },
  {
    id: 'no-more-sessions',
    slot: 'weak',
    pattern: /\b(?:wont|shant|will not|not going to) be needing\b.*\b(?:session|appointment)\b/,
  },
  {
    id: 'plan',
    slot: 'weak',
    pattern: /\b(?:i have|ive|ive got|got) (?:a plan|what i need)\b/,
  },
  {
    id: 'date-set',
    slot: 'weak',
    pattern:
      /\b(?:picked|decided on|chosen|chose|set|got|ive|ive got) (?:a|the) (?:date|day|night|weekend)\b|\b(?:planning|going|decided) to do it (?:this|on|after|tonight|tomorrow|before)\b|\bwho gets (?:the|my)\b|\bgoing to do it on\b/,
  },
  { id: 'mask', slot: 'weak', pattern: /\bkms\b|\bkys\b/ },

  {
    id: 'violence',
    slot: 'violence',
    own: true,
    pattern: new RegExp(
      `\\b${PARTNER} (?:\\w+ ){0,3}(?:hits|hit|beats|beat|chokes|choked|choking|strangles|strangled|strangling|punches|punched|kicks|kicked|rapes|raped|slaps|slapped|hurts|beating|hitting|kicking|hurting|choking|threatens to kill|threatened to kill|is going to kill|will kill|locks|locked|pushed) me\\b(?! up\\b)|\\bwont let me (?:leave|out)\\b|\\b(?:afraid|scared|terrified|frightened) (?:to go|of going) home\\b|\\bim (?:not )?(?:being )?(?:beaten|abused|raped|hit) (?:at home|by my)\\b|\\bdont feel safe (?:at home|in (?:this|my|our) (?:flat|house|home|apartment|room))\\b|\\bforces me to have sex\\b|\\bforc(?:es|ing) (?:himself|herself) on me\\b|\\bknock(?:s|ing) me (?:about|around)\\b|\\b(?:kill|hurt) me if i (?:leave|left|tell|told|go|talk)\\b|\\band (?:punches|hits|kicks|slaps|beats|chokes) me\\b|\\b(?:shoves|drags|throws|pins) me\\b|\\b(?:hands?|arm|grip) (?:a?round|at) (?:my|me) (?:throat|neck)\\b|\\bhad me by the (?:throat|neck|hair)\\b|\\b(?:scared|afraid|terrified) of (?:him|her) (?:coming|when)\\b`,
    ),
  },
  {
    id: 'child',
    slot: 'violence',
    own: true,
    pattern:
      /\bim (?:1[0-7]|[7-9])\b.{0,160}\b(?:touch(?:es|ed|ing) me|hits me|hurts me|beats me|rap(?:es|ed) me)\b/,
  },
];

const PAST =
  /\byears? ago\b|\bmonths? ago\b|\bused to\b|\bwhen i was\b|\bback (?:in|when|then)\b|\bin (?:19|20)\d\d\b|\bas a (?:kid|teen|teenager|child)\b|\bin the past\b|\bin my (?:teens|twenties|past|20s|30s)\b|\bhistory of\b|\b(?:last|that) year\b|\bonce (?:tried|attempted)\b|\bat (?:age )?(?:\d\d|school|uni|college)\b|\bno longer\b|\bsurvived\b|\bdecade/;
const PAST_VERB =
  /\bi (?:was|had been|had) (?:\w+ ){0,3}suicidal\b|\bi (?:wanted|tried|attempted|felt|cut|self harmed)\b/;
const NOW =
  /\b(?:now|tonight|today|again|still|currently|lately|recently|these days|right now|this (?:week|morning|evening)|last night|yesterday|every (?:day|night)|keep|keeps|always|been)\b|\bif i (?:say|said|tell|told|admit|admitted|mention|mentioned)\b/;
const OTHERS_NEAR =
  /\b(?:my|our) (?:best |close |ex |little |big |older |younger |online |teenage )*(?:friend|sister|brother|partner|boyfriend|girlfriend|bf|gf|wife|husband|son|daughter|kid|mum|mom|dad|mother|father|roommate|cousin|niece|nephew|flatmate)\b/;
const OTHERS_FAR =
  /\b(?:clients?|patients?|characters?|someone|somebody|people|person|celebrity|singer|actor|author|students?|kids|teens|users?|poster|op)\b/;
const FRAME =
  /\b(?:song|lyrics?|movie|film|tv show|series|novel|episode|characters?|poem|podcast|documentary|news|article|study|research|fiction|training|workshop|story i wrote|in the book)\b/;
/** Somebody asked the writer about it: what matters is the answer, which stands elsewhere. */
const ASKED_ABOUT = /\basked\b(?: me)? (?:if|do|did|whether|about)\b/;
const NEGATION =
  /\b(?:not|never|no|dont want|wouldnt|would not|didnt|did not|dont|isnt|arent|wasnt|werent|without|den(?:y|ies|ied)|havent|hasnt|wont|nor|cant imagine|far from|nobody|not going)\b(?: \w+){0,5} ?$/;

function subjectOf(before: string, clause: Clause): 'self' | 'near' | 'far' {
  const last = (pattern: RegExp) => [...before.matchAll(new RegExp(pattern.source, 'g'))].at(-1)?.index ?? -1;
  const self = last(
    /\b(?:i|im|ive|id|ill|me|my)\b(?! (?:best |close |ex |little |big |older |younger |online |teenage )*(?:friend|sister|brother|partner|boyfriend|girlfriend|bf|gf|wife|husband|son|daughter|kid|mum|mom|dad|mother|father|roommate|cousin|niece|nephew|flatmate|client|patient))/,
  );
  const near = last(OTHERS_NEAR);
  const far = last(OTHERS_FAR);
  const third = last(/\b(?:he|she|hes|shes|they|theyre)\b/);
  const top = Math.max(self, near, far, third);
  if (top < 0) return 'self';
  if (top === self) return 'self';
  if (top === near) return 'near';
  if (top === far) return 'far';
  return OTHERS_NEAR.test(clause.sentence) ? 'near' : 'far';
}

/** A rule that fired, for explanations and tests. */
export interface Hit {
  rule: string;
  words: string;
}

/**
 * Looks for danger to life, self-harm, or violence at home.
 *
 * @returns the first rule that fires, or undefined
 */
export function findCrisis(clauses: readonly Clause[]): Hit | undefined {
  let weak = 0;
  let weakHit: Hit | undefined;
  for (const clause of clauses) {
    for (const { id, pattern, slot, own } of RULES) {
      const match = pattern.exec(clause.text);
      if (!match) continue;
      const hit = { rule: id, words: match[0] };
      const before = clause.text.slice(0, match.index);
      const who = own ? 'self' : subjectOf(before, clause);
      if (who === 'far' || FRAME.test(before) || ASKED_ABOUT.test(before)) continue;
      if (slot === 'weak') {
        weak += 1;
        weakHit ??= hit;
        continue;
      }
      const past = PAST.test(clause.sentence) || PAST_VERB.test(clause.text);
      if (past && !NOW.test(clause.sentence.replace(/\bago now\b/g, 'ago'))) continue;
      const negated = NEGATION.test(before) || /\b(?:not|never|isnt|wasnt)\b/.test(match[0]);
      if ((slot === 'explicit' || id === 'want-die') && negated) continue;
      if (/^ ?(?:\w+ ){0,3}(?:would|id) never\b/.test(clause.text.slice(match.index + match[0].length)))
        continue;
      return hit;
    }
  }
  return weak >= 2 ? weakHit : undefined;
}
