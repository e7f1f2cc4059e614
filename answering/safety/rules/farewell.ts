import type { CrisisRule } from './rule.ts';

/** Signs that mean little alone: two of full weight in one text are a reason for a note. */
export const FAREWELL_RULES: CrisisRule[] = [
  { id: 'goodbye', slot: 'sign', weight: 1, patterns: ['GOODBYE', 'closing|deleting|leaving ~1 my account|profile|this|here', 'stop|stopped|quit posting|writing|replying ~1 here|ok|soon|after', 'nice|lovely|good reading|knowing|talking|meeting you|everyone'] },
  { id: 'gone', slot: 'sign', weight: 1, deniesItself: true, patterns: ['GONE'] },
  {
    id: 'gives-away',
    slot: 'sign',
    weight: 1,
    patterns: ['GAVE ~2 away|up ~2 MY ~2 DEAR_THING', 'GAVE ~3 DEAR_THING ~6 TO_OTHERS', 'DEAR_THING ~2 GAVE ~3 TO_OTHERS', 'gave|given|giving ~4 switch|phone|dress|tools|bike|box|hat|coat|chess|boots ~4 to|my|brother|sister|niece|nephew|neighbour|lil', 'giving|gave|given my|all|everything|stuff|things ~2 away'],
  },
  { id: 'affairs', slot: 'sign', weight: 1, patterns: ['AFFAIRS', 'taught|shown|showed|showing|teaching ~4 how to ~2 do|run|work|use|pay|feed|cook|manage', 'will manage|cope'] },
  { id: 'burden', slot: 'sign', weight: 1, deniesItself: true, patterns: ['BURDEN', 'holding|held|hold ~2 everyone|them|him|her|family ~1 back', 'worn|wear|wearing ~4 out & everyone|no|them|people', 'too much work|trouble|hassle|bother for', 'deserve|deserves|needs|need ~2 better|mother|father|wife|someone|parent|partner|husband ~2 who|that|than|not', 'no|nobody one? ~2 left', 'nothing left to|for|in'] },
  { id: 'calm', slot: 'sign', weight: 0.5, patterns: ['CALM'] },
  { id: 'no-more-therapy', slot: 'sign', weight: 1, deniesItself: true, patterns: ['ADIEU_THERAPY'] },
  { id: 'means', slot: 'sign', weight: 1, patterns: ['MEANS'] },
  { id: 'injury', slot: 'sign', weight: 1, patterns: ['INJURY & my|i|me|under', 'blood|bleeding|bleed & my|i|me'] },
  { id: 'injury-by', slot: 'sign', weight: 1, patterns: ['he|she|KIN gave|did|does ~1 it|this|them !to'] },
  { id: 'hides-injury', slot: 'sign', weight: 1, patterns: ['long sleeves', 'make up|concealer|foundation & INJURY|eye|bruise', 'scarf|polo|sunglasses & INJURY|neck|eye'] },
  { id: 'fear', slot: 'sign', weight: 1, patterns: ['UNSAFE', 'FEAR of ~2 him|KIN'] },
  {
    id: 'no-strength',
    slot: 'sign',
    weight: 1,
    deniesItself: true,
    patterns: ['not ~2 do this anymore|any', 'can not ~2 anymore|any', 'no fight left', 'so|too tired of|to ~2 this|everything|it|fight|carry', 'will not last|make ~1 long|it|five|till|until', 'run|running out of road|hope|fight|reasons'],
  },
  { id: 'death-word', slot: 'sign', weight: 1, ownOnly: true, patterns: ['DEATHLY', 'DIE', 'death'] },
  { id: 'unspoken', slot: 'sign', weight: 0.5, patterns: ['nobody|no|not|never one? ~2 knows|know|told|noticed|typed|said|tell|mentioned', 'not|never|can ~2 tell|told|typed|said|admit|admitted ~2 anyone|her|him|this|T|THERAPIST|anybody|it', 'lying|lie|lied|pretend|pretending to|that ~3 THERAPIST|her|him|fine|okay'] },
  { id: 'asks-help', slot: 'sign', weight: 0.5, patterns: ['please', 'anyone awake|up|there|around|online', 'what do i do', 'who do i tell|ring|call', 'do|should|who i ring|call|go', 'need ~2 human|help|someone|police'] },
  { id: 'means-it', slot: 'sign', weight: 0.5, patterns: ['mean it', 'for real', 'seriously|literally|properly|actually', 'not ~3 joke|joking|figure|dramatic|exaggerating|attention', 'this time'] },
  { id: 'now', slot: 'sign', weight: 0.5, patterns: ['tonight|today|tomorrow|lately|again|weekend', 'right now', 'every|each|most night|nights|day|days|morning|hour', 'this week|weekend|morning|evening|month'] },
];
