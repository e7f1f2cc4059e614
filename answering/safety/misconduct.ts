import type { Clause } from './clauses.ts';
import type { Hit } from './crisis.ts';

/**
 * Whether a text tells, as fact, that a therapist crossed a sexual line, took money or threatened the teller. Needs
 * who (a therapist), what, and towards whom; wishes, dreams, fiction and questions about rules cancel it.
 */

const THERAPIST =
  /\b(?:therapists?|t|counsell?ors?|psychs?|psychologists?|psychiatrists?|psychotherapists?|psychoanalysts?|analyst|shrink|pdoc|social worker|clinician|lcsw|lmft)\b/;

const ACTS: { id: string; pattern: RegExp }[] = [
  {
    id: 'kiss',
    pattern:
      /\b(?:kiss(?:ed|es|ing)?|made out with|making out with|licked) (?:\w+ )?me\b|\bgave me a (?:\w+ )?kiss\b|\bkiss(?:ed|es|ing) my (?:neck|mouth|lips|cheek|hand|forehead)\b|\bwe (?:\w+ )?(?:kissed|made out|make out)\b|\b(?:tried|leaned in|leant in|went in) to kiss (?:me)?/,
  },
  {
    id: 'sex',
    pattern:
      /\b(?:had|having|have) (?:\w+ )?(?:sex|an affair|intercourse|sexual (?:contact|relations?|relationship)|a (?:sexual|romantic|physical) relationship) with (?:me|my (?:\w+ )?(?:therapist|t|counsell?or|psych\w*|shrink))\b|\b(?:slept|sleep|sleeping|sleeps) (?:with (?:me|my (?:\w+ )?(?:therapist|t|counsell?or|psych\w*|shrink))|together)\b|\bwe (?:\w+ ){0,3}(?:had sex|have sex|having sex|sleep together|slept together|hooked up)\b|\b(?:my (?:\w+ ){1,2}and (?:i|ive|id|me)|me and my \w+) (?:\w+ ){0,3}(?:had sex|have sex|having sex|slept together|sleep together|sleeping together|hooked up|made love)\b|\bit (?:became|got|turned) sexual\b|\b(?:became|turned) sexual\b|\bin bed with my (?:therapist|t|counsell?or|psych\w*|shrink)\b|\b(?:raped|molested|assaulted|groped|fondled|fingered|seduced) me\b/,
  },
  {
    id: 'touch',
    pattern:
      /\b(?:put|puts|putting|slid|slides|has) (?:his|her|their) hands? (?:up|down|under|on|between|inside)(?: (?:up|under|inside))* my (?:\w+ )?(?:thighs?|legs?|jumper|shirt|top|skirt|bra|trousers|underwear|chest|breasts?|clothes)\b|\b(?:sit|sat) on (?:his|her|their) lap\b|\b(?:stroked|strokes|stroking|rubbed|rubs|rubbing) my (?:\w+ )?(?:legs?|thighs?|knee|hair|face)\b|\brub(?:bed|s|bing)? (?:himself|herself) against me\b|\b(?:clothes off|without (?:my |our |any )?clothes on)\b|\b(?:touch(?:ed|es|ing)|rubbed|rubs|stroked|strokes|grabbed|grabs|squeezed|felt|put (?:his|her|their) hands? (?:on|up|down|under|between)) (?:me )?(?:sexually|inappropriately|my (?:\w+ )?(?:breasts?|boobs?|chest|thighs?|bum|butt|ass|arse|crotch|genitals|privates|groin)|me (?:sexually|there|down there)|up my (?:skirt|shirt|top))\b/,
  },
  {
    id: 'undress',
    pattern:
      /\b(?:asked|told|made|makes|wants|wanted|got|begged) me (?:to )?(?:\w+ )?(?:undress|strip|take (?:off )?my (?:clothes|top|shirt|bra)|take my (?:clothes|top|shirt|bra) off|masturbate|touch (?:him|her|myself)|sit on (?:his|her) lap)\b|\b(?:expos(?:ed|es) (?:himself|herself)|masturbated)\b/,
  },
  {
    id: 'nudes',
    pattern:
      /\b(?:sent|sends|sending|texted|asked (?:me )?for|wants|wanted|send) (?:me )?(?:\w+ ){0,2}(?:nudes?|naked|dick pics?|sexual (?:texts?|pictures?|photos?|messages?)|explicit (?:texts?|pictures?|photos?|messages?)|sexts?)\b|\bsext(?:s|ed|ing)? (?:with )?me\b|\bsen(?:t|ds|ding) (?:me|us) (?:\w+ ){0,3}(?:pictures?|photos?|pics?) of (?:himself|herself|themselves|his|her)\b|\b(?:pictures?|photos?|pics?) (?:of me )?in my (?:underwear|bra|pants|knickers|swimsuit|bikini)\b|\bask(?:s|ed|ing) (?:me )?what (?:im|am|i am|i was) wearing\b/,
  },
  {
    id: 'dating',
    pattern:
      /\b(?:taking|takes|took) (?:me|us) (?:out )?(?:for|to) (?:dinner|drinks|his|her)\b|\bcalls? (?:it|them) our dates?\b|\bwould i go out with (?:him|her|them)\b|\b(?:were|we are|now) a couple\b|\bwants to be my (?:girlfriend|boyfriend|partner|lover|wife|husband)\b|\btook me away\b|\bbooked (?:us|me) (?:a|into a) (?:hotel|room|weekend)\b|\b(?:asked|asks|asking|invited|invites|wants|wanted) me (?:out\b(?! of| why| how| what)|on a date|to (?:\w+ )?(?:dinner|(?:his|her|their|a) (?:hotel|bed|bedroom|house|flat|apartment|place))|over to (?:his|her|their))|\b(?:im|i am|ive been|been|were|we are|started|secretly) (?:\w+ )?dating (?:my|him|her|with my)\b|\bwe (?:\w+ ){0,2}(?:dating|in a (?:\w+ )?relationship|seeing each other outside|became lovers|are lovers)\b|\b(?:in a (?:romantic |sexual |secret )?relationship|affair) with my (?:\w+ )?(?:therapist|t|counsell?or|psych\w*|shrink)\b|\bmet (?:me )?(?:\w+ ){0,3}(?:in|at) (?:a|his|her) hotel\b/,
  },
  {
    id: 'declared',
    pattern:
      /\b(?:told|said to|admitted to|confessed to|texted) me (?:that )?(?:he|she|they|hes|shes) (?:\w+ )?(?:in love with|loves|fantasi[sz]es? about|was in love with|fell in love with|wants to (?:sleep|be) with|is attracted to|was attracted to|attracted to|wanted) me\b|\b(?:hes|shes|he is|she is|therapist is|t is|counsell?or is) in love with me and\b|\b(?:said|says) (?:he|she|they) (?:wants?|wanted) (?:me sexually|to (?:kiss|touch|sleep with|have sex with|fuck|date|marry) me)\b|\b(?:has|had|have|got) (?:romantic |sexual |strong |real )?feelings for me\b|\b(?:hes|shes|is|was|been) (?:\w+ )?attracted to me\b|\b(?:has|have|had|hed|shed) fallen (?:in love )?(?:for|with) me\b|\b(?:his|her) soulmate\b|\bwrites me love letters\b|\bwants to do to (?:me|my body)\b|\b(?:he|she) (?:said|says|told me|texted|wrote) (?:to me )?i love you\b|\bcomments? (?:on|about) my (?:\w+ )?(?:breasts?|boobs|ass|butt|bum|body)\b/,
  },
  {
    id: 'money',
    pattern:
      /\b(?:got|had|made|talked|convinced|persuaded|pressured) me (?:to |into )?(?:put(?:ting)?|invest(?:ing)?|giv(?:e|ing)|lend(?:ing)?|loan(?:ing)?) (?:\w+ ){0,3}(?:[$£€]?\d|money|savings|grand)|\b(?:lent|borrowed|loaned|lend) (?:her|him|them|my \w+) (?:\w+ ){0,2}(?:[$£€]?\d|\w+ grand|money)|\bborrow(?:ed|s|ing)? (?:\w+ ){0,3}(?:grand|pounds|quid|dollars|euros|bucks|money|cash|k) (?:off|from) me\b|\b(?:him|her|them) in (?:my|the) (?:\w+ ){0,2}will\b|\bborrow(?:ed|s|ing)? (?:\w+ |[$£€]?\d[\d,.]*k? ?){0,4}from me\b|\b(?:asked|asks|asking|wants|wanted|got|talked|persuaded|pressured|convinced) me (?:to |for |into )(?:\w+ ){0,3}(?:lend|loan|loaning|lending|invest|investing|borrow|money|cash|put (?:him|her|them) in my will|sign over|co ?sign|work for (?:him|her|them)|clean (?:his|her|their))\b|\b(?:took|stole|owes me|owe me) (?:\w+ |[$£€]?\d[\d,.]*k? ?){0,4}(?:money|loan|[$£€]\d+|savings)\b|\b(?:to|i) (?:lend|lent|loan(?:ed)?) (?:him|her|them) (?:\w+ |[$£€]?\d[\d,.]*k? ?){0,3}(?:money|[$£€]?\d+|cash)?/,
  },
  {
    id: 'blackmail',
    pattern: /\b(?:blackmail|stalk)(?:s|ed|ing)? me\b|\bhave me (?:committed|sectioned|locked up)\b/,
  },
  {
    id: 'threat',
    pattern:
      /\b(?:threaten(?:ed|s|ing)?|says|said|told me|warned me)(?: \w+){0,5} (?:report me|commit me|section me|tell my (?:parents|wife|husband|boss|family)|tell everyone|ruin me|ruin my|destroy me|hurt me|call immigration|have me (?:committed|sectioned|locked up))(?: \w+){0,4} if i\b|\b(?:said|says|told me|threatened|warned)(?: \w+){0,5} (?:shed|hed|theyd|she would|he would|they would|shell|hell|to) (?:ring|call|tell|report|contact|inform|phone|email) (?:the |my |social |services |everyone|every)(?!.*\bsafe word\b)|\b(?:hed|hell|shed|shell|he will|she will|he would|she would|hes going to|shes going to) (?:\w+ )?(?:tell|have me|call|report|ruin|show|ring)\b(?=.*\bme\b|.*\bmy\b)|\bno ?one (?:would|will) believe\b|\bthreaten(?:ed|s|ing) to (?:write|tell|report|call|ring|send|share|phone|contact)\b|\bid be sorry if i\b/,
  },
];

const CARRIED = /\b(?:he|she|they|hes|shes|his|her|we|us)\b/;
const WISH =
  /\b(?:i|im|ive|id) (?:\w+ ){0,3}(?:want|wanting|wish|wishing|dream|dreamt|dreamed|dreaming|fantasi[sz]\w*|imagin\w*|hope|hoping|long|would love|crush|daydream\w*|picture|pictured|thinking about|thought about)\b|\b(?:in|had) (?:a|my|this|the)? ?(?:\w+ )?(?:dream|nightmare|fantasy|daydream)s?\b/;
/** What others did, told in therapy. */
const TOLD_ABOUT = /\b(?:told|tell|telling|talk(?:ed|ing)? to|spoke to) (?:my|the|a|him|her) ?\w* about\b/;
/** What is asked or guessed, not told. */
const SUPPOSED = /\b(?:if|whether|signs?|thinks?|wonder\w*|maybe|might|could)\b/;
const IMAGINED = /\b(?:in my (?:head|mind)|daydream\w*|imaginary|only pretend)\b/;
const RULES_QUESTION =
  /^(?:so |and |but |ok |also )?(?:is it|can|could|may|should|would|do|does|are|what if|what happens if|has|have (?:you|any)|how (?:many|often|common))\b(?! (?:you believe))(?!.*\b(?:yesterday|last|already|just|told me|after)\b)/;
/** Words that put a text in the therapy room where no therapist is named. */
const ROOM = /\b(?:sessions?|therapy|counsell?ing|appointments?|patient)\b/;
/** A threat is one where the reader wanted to leave or to complain. */
const LEAVING =
  /\b(?:complain|stop (?:coming|going|therapy|seeing)|wanted to (?:stop|end)|leav(?:e|ing)|quit|report(?:ed)? (?:him|her|them))\w*/;
const FRAME =
  /\b(?:song|movie|film|tv show|on the show|series|novel|episode|news|article|study|podcast|book|character|fiction|documentary|story i wrote|in treatment|sopranos)\b/;
const SOMEBODY_ELSE =
  /\b(?:my|an?|the) (?:ex|boyfriend|girlfriend|husband|wife|boss|teacher|coach|uncle|stepdad|stepfather|dad|father|brother|cousin|neighbou?r|massage|physio\w*|physical|speech|occupational|date|guy|man|priest|pastor|doctor|gp|dentist)\b/;

/** Looks for conduct of a therapist that codes and laws forbid, told as fact. */
export function findMisconduct(clauses: readonly Clause[]): Hit | undefined {
  const whole = clauses.map(({ sentence }) => sentence).join(' ');
  let therapistNamed = (THERAPIST.test(whole) || ROOM.test(whole)) && !SOMEBODY_ELSE.test(whole);
  for (const clause of clauses) {
    const { text, sentence } = clause;
    if (FRAME.test(sentence)) continue;
    const named = THERAPIST.test(text);
    for (const { id, pattern } of ACTS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const before = text.slice(0, match.index);
      if (id === 'threat' && !LEAVING.test(whole) && !/ if i\b/.test(text)) continue;
      if (
        IMAGINED.test(sentence) ||
        TOLD_ABOUT.test(before) ||
        (id === 'declared' && SUPPOSED.test(before)) ||
        WISH.test(before) ||
        WISH.test(text.slice(0, match.index + match[0].length))
      )
        continue;
      if (
        RULES_QUESTION.test(sentence) &&
        !/\bmy (?:\w+ )?(?:therapist|t|counsell?or|psych\w*|shrink)\b/.test(text)
      )
        continue;
      if (RULES_QUESTION.test(sentence) && /\b(?:ever|if|would|could)\b/.test(before)) continue;
      if (
        /\b(?:never|not|didnt|hasnt|havent|would never|wouldnt|nor|isnt|wasnt)\b(?: \w+){0,3} ?$/.test(before)
      )
        continue;
      const byTherapist = named
        ? !SOMEBODY_ELSE.test(before) || THERAPIST.test(match[0]) || lastIs(before, THERAPIST, SOMEBODY_ELSE)
        : therapistNamed && CARRIED.test(text) && !SOMEBODY_ELSE.test(before);
      if (byTherapist) return { rule: id, words: match[0] };
    }
    therapistNamed ||= THERAPIST.test(sentence);
  }
  return undefined;
}

function lastIs(text: string, one: RegExp, other: RegExp): boolean {
  const last = (pattern: RegExp) => [...text.matchAll(new RegExp(pattern.source, 'g'))].at(-1)?.index ?? -1;
  return last(one) > last(other);
}
