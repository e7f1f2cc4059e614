import { describe, expect, it } from 'vitest';
import { withoutDenied } from '../../../answering/safety/denial.ts';
import { detectDanger } from '../../../answering/safety/detect.ts';
import { plainWords } from '../../../answering/safety/plain-words.ts';

const left = (sentence: string) => withoutDenied(plainWords(sentence)).join(' ');

describe('a denial in so many words', () => {
  it.each([
    "I'm not suicidal",
    'I do not feel suicidal tonight',
    'no thoughts of hurting myself',
    'I have no plans to kill myself or anything',
    'I would never kill myself',
    'not going to hurt myself',
    "I've never self harmed",
    "I don't want to die",
    'I have never wanted to kill myself',
    'nobody hits me',
    'he never touched me',
    'My T has never touched me inappropriately',
    'nothing sexual happened',
    'he has never been inappropriate',
    'he did not hit me',
  ])('gets no note: %s', (text) => {
    expect(left(text)).toBe(';');
    expect(detectDanger(text)).toBeUndefined();
  });
  it('leaves the rest to be weighed', () => {
    expect(left("to be clear I'm not suicidal, only tired")).toBe('to be clear ; , only tired');
    expect(detectDanger('He never touched me. I want to kill myself.')?.kind).toBe('crisis');
  });
});

describe('no denial', () => {
  it.each([
    "I don't want to live",
    "I can't stop cutting",
    'not sure I can keep myself safe',
    "he didn't just kiss me",
    'I never agreed to it',
    "I'm not suicidal but I cut again tonight",
    "I don't want to die but I can't go on",
    "I don't want to be here",
    "I'm not suicidal yet",
    "I'm not going to hurt myself until the kids are gone",
    'she is not going to hurt herself',
    "if I don't kill myself first",
    'I try not to hurt myself',
    'he never touched me before last week',
    'she said I am not suicidal enough',
  ])('is in: %s', (text) => expect(left(text)).toBe(plainWords(text).join(' ')));
  it.each([
    ["I don't want to live", 'crisis'],
    ["I can't stop cutting", 'crisis'],
    ["I'm not sure I can keep myself safe tonight", 'crisis'],
    ["I'm not suicidal but I cut again tonight", 'crisis'],
    ["my therapist didn't just kiss me", 'misconduct'],
    ['my therapist had sex with me, I never agreed to it', 'misconduct'],
  ])('keeps the note for: %s', (text, kind) => expect(detectDanger(text)?.kind).toBe(kind));
});
