import type { CrisisRule } from './rule.ts';

/** Signs that mean nothing alone: two of them in one text are a reason for a note. */
export const FAREWELL_RULES: CrisisRule[] = [
  { id: 'goodbye', slot: 'sign', weight: 1, patterns: ['GOODBYE'] },
  { id: 'gone', slot: 'sign', weight: 1, deniesItself: true, patterns: ['GONE'] },
  { id: 'gives-away', slot: 'sign', weight: 1, patterns: ['GAVE ~2 away|up ~2 MY ~2 DEAR_THING', 'GAVE ~3 DEAR_THING ~6 TO_OTHERS', 'DEAR_THING ~2 GAVE ~3 TO_OTHERS'] },
  { id: 'affairs', slot: 'sign', weight: 1, patterns: ['AFFAIRS'] },
  { id: 'burden', slot: 'sign', weight: 1, deniesItself: true, patterns: ['BURDEN'] },
  { id: 'calm', slot: 'sign', weight: 0.5, patterns: ['CALM'] },
  { id: 'no-more-therapy', slot: 'sign', weight: 1, deniesItself: true, patterns: ['ADIEU_THERAPY'] },
  { id: 'means', slot: 'sign', weight: 1, patterns: ['MEANS'] },
  { id: 'injury', slot: 'sign', weight: 1, patterns: ['INJURY & my|i|me|under'] },
  { id: 'injury-by', slot: 'sign', weight: 1, patterns: ['he|she|KIN gave|did|does ~1 it|this|them !to'] },
  { id: 'hides-injury', slot: 'sign', weight: 1, patterns: ['long sleeves', 'make up|concealer|foundation|makeup & INJURY|eye|bruise', 'scarf|polo|sunglasses & INJURY|neck|eye'] },
  { id: 'fear', slot: 'sign', weight: 1, patterns: ['UNSAFE', 'FEAR of ~2 him|KIN'] },
  { id: 'no-strength', slot: 'sign', weight: 1, deniesItself: true, patterns: ['not ~2 do this anymore|any', 'can not ~2 anymore|any', 'no fight left', 'so tired of ~2 this|everything|it'] },
  { id: 'death-word', slot: 'sign', weight: 1, patterns: ['DEATHLY', 'DIE'] },
];
