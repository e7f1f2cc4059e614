import { describe, expect, it } from 'vitest';
import { detectDanger } from '../../../answering/safety/detect.ts';

const kind = (text: string) => detectDanger(text)?.kind ?? null;

/** A text that tells of danger, and one as like it as can be that gets no note: another person, time, sense, or denied. */
const PAIRS: [kind: 'crisis' | 'misconduct', told: string, not: string][] = [
  ['crisis', 'I am going to kill myself', 'She is going to kill herself in the film'],
  ['crisis', 'I feel suicidal tonight', 'I do not feel suicidal tonight'],
  ['crisis', 'my head keeps telling me to kill myself', 'my head keeps telling me to kill time'],
  ['crisis', 'i took all my tablets on purpose', 'i took my tablets on time'],
  ['crisis', 'I have been saving my tablets for it', 'I have been saving my money for it'],
  ['crisis', 'I want to jump off a bridge', 'I want to jump off this call'],
  ['crisis', 'I have a plan to do it on Sunday', 'I have a plan for Sunday lunch'],
  ['crisis', 'i cut my arms last night', 'i cut my fringe last night'],
  ['crisis', 'what if you are suicidal, asking for me', 'what if you are late, asking for me'],
  ['crisis', 'I want to die', 'I want to diet'],
  ['crisis', 'I do not want to wake up', 'I do not want to give up'],
  ['crisis', 'I see no point in living', 'I see no point in homework'],
  ['crisis', 'I am tired of being alive', 'I am tired of being late'],
  ['crisis', 'my dad beats me', 'my dad beats me at chess'],
  ['crisis', 'he had his hands round my throat last night', 'he had his hands round my cup last night'],
  ['crisis', 'my brother came at me with a knife', 'my brother came at me with a hug'],
  ['crisis', 'my ex threatened to kill me', 'my ex threatened to sue me'],
  ['crisis', 'my husband locks me in', 'my husband lets me in'],
  ['crisis', 'my husband shakes the baby', 'my husband shakes the bottle'],
  ['crisis', 'my best friend says she wants to kill herself', 'my client says she wants to kill herself'],
  ['misconduct', 'My therapist kissed me', 'I dreamt that my therapist kissed me'],
  ['misconduct', 'I slept with my therapist', 'I slept badly and told my therapist'],
  ['misconduct', 'My counsellor asked me to undress', 'My counsellor asked me to unwind'],
  [
    'misconduct',
    'My therapist said he is in love with me',
    'My therapist said he is in Leeds with me on Zoom',
  ],
  ['misconduct', 'My T is sexting me', 'My T is texting me'],
  ['misconduct', 'My psychiatrist is my boyfriend now', 'My psychiatrist asked about my boyfriend'],
  ['misconduct', 'My therapist took me to a hotel', 'My therapist took me to task'],
  ['misconduct', 'My therapist borrowed £400 from me', 'I owe my therapist £400 for sessions'],
  ['misconduct', 'My counsellor got me to invest in her clinic', 'My counsellor got me to invest in myself'],
  ['misconduct', 'My therapist is a beneficiary in my will', 'My therapist is on holiday in my town'],
  ['misconduct', 'My T has me cleaning her house', 'My T has me keeping a diary'],
  ['misconduct', 'My T threatened to tell my husband', 'My T helped me to tell my husband'],
  ['misconduct', 'My therapist said it is our secret', 'My therapist said it is our last hour'],
  ['misconduct', 'My T made me cut off my mother', 'My T heard me out about my mother'],
  ['crisis', 'I am suicidal', 'I am not suicidal'],
  ['crisis', 'I want to die', 'My client wants to die'],
  ['crisis', 'I want to kill myself', 'Ten years ago I wanted to kill myself'],
  ['crisis', 'I am dying inside and want it to end, I want to die', 'I am dying to know what she thinks'],
  ['misconduct', 'My therapist kissed me', 'I dreamt that my therapist kissed me'],
  ['misconduct', 'My therapist had sex with me', 'Can a therapist ever have sex with a client?'],
  [
    'misconduct',
    'My therapist kissed me and said to keep it secret',
    'My boyfriend kissed me and said to keep it secret',
  ],
  ['misconduct', 'My therapist asked me for a loan', 'My therapist would never ask me for a loan'],
];

describe.each(PAIRS)('%s', (danger, told, not) => {
  it(`is noticed in "${told}"`, () => expect(kind(told)).toBe(danger));
  it(`is not in "${not}"`, () => expect(kind(not)).toBeNull());
});

describe('what is said of a danger', () => {
  const text = 'We talked about my week. My therapist kissed me on the mouth. It was raining outside.';
  const danger = detectDanger(text);

  it('is the sentence that spoke most for it', () =>
    expect(text.slice(danger?.start, danger?.end)).toBe('My therapist kissed me on the mouth.'));
  it('is the words that spoke most for it, heaviest first', () => {
    const weights = danger?.because.map(({ weight }) => weight) ?? [];
    expect(danger?.because.map(({ words }) => words).join(' ')).toContain('kissed');
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

it('finds danger in the midst of a long post', () => {
  const ordinary = 'We spoke about the garden and the rain for a while, and she was kind. '.repeat(30);
  expect(kind(`${ordinary} I want to kill myself tonight. ${ordinary}`)).toBe('crisis');
  expect(kind(ordinary)).toBeNull();
});
