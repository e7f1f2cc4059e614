import { describe, expect, it } from 'vitest';
import { readText } from '../../../answering/safety/context.ts';
import { crisisHits } from '../../../answering/safety/crisis.ts';
import { misconductHits } from '../../../answering/safety/misconduct.ts';
import { CROSSING_RULES } from '../../../answering/safety/rules/crossing.ts';
import { EXPLOITING_RULES } from '../../../answering/safety/rules/exploiting.ts';
import { NEAR_PERSON_RULES } from '../../../answering/safety/rules/near-person.ts';
import { findRules, ruleSetOf } from '../../../answering/safety/rules/rule-set.ts';
import { SELF_HARM_RULES } from '../../../answering/safety/rules/self-harm.ts';
import { VIOLENCE_RULES } from '../../../answering/safety/rules/violence.ts';
import { WISH_RULES } from '../../../answering/safety/rules/wish.ts';

/** One pair a rule: a text that it notices, and one as like it as can be that gets no note. */
const PAIRS: Record<string, [fires: string, silent: string]> = {
  'kill-self': ['I am going to kill myself', 'She is going to kill herself in the film'],
  suicide: ['I feel suicidal tonight', 'I do not feel suicidal tonight'],
  'voice-says-kill': ['my head keeps telling me to kill myself', 'my head keeps telling me to kill time'],
  overdose: ['i took all my tablets on purpose', 'i took my tablets on time'],
  'means-ready': ['I have been saving my tablets for it', 'I have been saving my money for it'],
  'deadly-place': ['I want to jump off a bridge', 'I want to jump off this call'],
  plan: ['I have a plan to do it on Sunday', 'I have a plan for Sunday lunch'],
  'unsafe-alone': ['I can not keep myself safe tonight', 'I can not keep myself awake tonight'],
  'hurt-self': ['i cut my arms last night', 'i cut my fringe last night'],
  'says-it-is-me': ['what if you are suicidal, asking for me', 'what if you are late, asking for me'],
  'want-die': ['I want to die', 'I want to diet'],
  'wish-not': ['I do not want to wake up', 'I do not want to give up'],
  'no-point': ['I see no point in living', 'I see no point in homework'],
  'tired-of-life': ['I am tired of being alive', 'I am tired of being late'],
  'better-off-without-me': [
    'they would be better off without me',
    'they would be better off without mobiles',
  ],
  beaten: ['my dad beats me', 'my dad beats me at chess'],
  choked: ['he had his hands round my throat last night', 'he had his hands round my cup last night'],
  weapon: ['my brother came at me with a knife', 'my brother came at me with a hug'],
  'threat-to-life': ['my ex threatened to kill me', 'my ex threatened to sue me'],
  'fear-at-home': ['I am scared to go home', 'I am scared to go abroad'],
  confined: ['my husband locks me in', 'my husband lets me in'],
  'forced-sex': ['my husband rapes me', 'my husband ropes me into things'],
  'child-hurt': ['my husband shakes the baby', 'my husband shakes the bottle'],
  'near-person-wants-to-die': [
    'my best friend says she wants to kill herself',
    'my client says she wants to kill herself',
  ],
  'near-person-hurts-themselves': ['my sister is cutting herself', 'my sister is cutting herself some cake'],
  'near-person-is-hurt': ['my sister’s husband beats her', 'my sister’s husband beats eggs'],
  'sexual-act': ['My therapist kissed me', 'I dreamt that my therapist kissed me'],
  'sex-together': ['I slept with my therapist', 'I slept badly and told my therapist'],
  'sexual-touch': ['My therapist put his hand on my thigh', 'My therapist put his hand on my file'],
  undressing: ['My counsellor asked me to undress', 'My counsellor asked me to unwind'],
  desire: ['My therapist said he is in love with me', 'My therapist said he is in Leeds with me on Zoom'],
  'lewd-messages': ['My T is sexting me', 'My T is texting me'],
  'becomes-partner': ['My psychiatrist is my boyfriend now', 'My psychiatrist asked about my boyfriend'],
  courtship: ['My therapist took me to a hotel', 'My therapist took me to task'],
  borrows: ['My therapist borrowed £400 from me', 'I owe my therapist £400 for sessions'],
  invests: ['My counsellor got me to invest in her clinic', 'My counsellor got me to invest in myself'],
  inherits: ['My therapist is a beneficiary in my will', 'My therapist is on holiday in my town'],
  'works-for': ['My T has me cleaning her house', 'My T has me keeping a diary'],
  threatens: ['My T threatened to tell my husband', 'My T helped me to tell my husband'],
  secrecy: ['My therapist said it is our secret', 'My therapist said it is our last hour'],
  'cuts-off': ['My T made me cut off my mother', 'My T heard me out about my mother'],
};

const idsOf = (text: string) => {
  const reading = readText(text);
  return [...crisisHits(reading), ...misconductHits(reading)].map(({ rule }) => rule);
};

describe.each(Object.entries(PAIRS))('the rule %s', (id, [fires, silent]) => {
  it(`notices "${fires}"`, () => expect(idsOf(fires)).toContain(id));
  it(`lets pass "${silent}"`, () => expect(idsOf(silent)).toEqual([]));
});

it('has a pair for every rule that fires alone', () => {
  const rules = [
    ...SELF_HARM_RULES,
    ...WISH_RULES,
    ...VIOLENCE_RULES,
    ...NEAR_PERSON_RULES,
    ...CROSSING_RULES,
    ...EXPLOITING_RULES,
  ].map(({ id }) => id);
  expect(Object.keys(PAIRS).sort()).toEqual(rules.sort());
});

describe('signs', () => {
  it('mean nothing alone', () => expect(idsOf('I gave my cat to my sister')).toEqual([]));
  it('mean something together', () =>
    expect(
      idsOf('I gave my cat to my sister. They will all be better off without worrying about me'),
    ).not.toEqual([]));
  it('belong together only where they stand near one another', () => {
    const between = 'We talked about the garden and the rain for a while. '.repeat(10);
    expect(idsOf(`I gave my cat to my sister. ${between} Goodbye to the old shed.`)).toEqual([]);
  });
});

describe('patterns', () => {
  const finds = (pattern: string, text: string) =>
    [...findRules(readText(text)[0]!, ruleSetOf([{ id: 'test', patterns: [pattern] }]))].length > 0;

  it('skip as many words as they say', () => {
    expect(finds('one ~2 four', 'one two three four')).toBe(true);
    expect(finds('one ~1 four', 'one two three four')).toBe(false);
  });
  it('never skip a denial or the end of a clause', () => {
    expect(finds('one ~3 four', 'one not four')).toBe(false);
    expect(finds('one ~3 four', 'one; four')).toBe(false);
  });
  it('may ask for a word, leave it open, or forbid it', () => {
    expect(finds('one two? three', 'one three')).toBe(true);
    expect(finds('one !two', 'one two')).toBe(false);
    expect(finds('one !two', 'one three')).toBe(true);
  });
  it('may ask for two things in any order', () =>
    expect(finds('four & one', 'one two three four')).toBe(true));
});
