import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDanger } from '../../../answering/safety/detect.ts';

const kind = (text: string) => detectDanger(text)?.kind ?? null;

describe('danger to life, first person and present', () => {
  it.each([
    'I want to die.',
    'i dont want to be here anymore',
    'honestly i wish i was dead',
    'Thinking about killing myself again tonight',
    "I'm suicidal and I don't know who to tell",
    'been having suicidal thoughts all week and my T is away',
    'will they lock me up if i say i want to kill myself?',
    'if I told her I was suicidal would she have to tell someone',
    'what happens if you say you want to kill yourself? asking because it is me',
    'I cut myself again last night',
    'not going to do anything, but I want to die',
    'going to end it tonight',
    'I took too many pills',
    'kinda want to unalive myself lol',
    'i want to k*ll myself',
    'feeling really sucidal',
    'i cant go on living like this',
    'I have a plan to kill myself',
    'my husband hits me and my therapist says stay calm',
  ])('%s', (text) => expect(kind(text)).toBe('crisis'));
});

describe('somebody near who is in danger now', () => {
  it.each([
    'My best friend says she wants to kill herself and I do not know who to call.',
    'my brother is suicidal and my mum wont talk about it',
    'My flatmate has been cutting herself. She made me promise not to tell.',
    'My son texted me that he does not want to live anymore',
  ])('%s', (text) => expect(kind(text)).toBe('crisis'));
  it.each([
    'my brother killed himself when i was 12',
    'my client wants to kill herself',
    'my sister was suicidal years ago',
    'my best friend died laughing',
  ])('%s', (text) => expect(kind(text)).toBeNull());
});

describe('no note for look-alikes', () => {
  it.each([
    'dying to know what she thinks of me',
    'I nearly died of embarrassment when I cried',
    'this wait between sessions is killing me',
    'I would kill for a hug',
    'my phone died during our session',
    'cut ties with my old T',
    'we ended it with a handshake',
    'I want to end therapy',
    'I was suicidal years ago and she helped me',
    'I am not suicidal, only sad',
    'No, I am not suicidal',
    'What must a therapist do if a client says they want to die?',
    'the character in the show wants to kill himself',
    'I read a study on suicide prevention',
    'My client wants to die and I brought it to supervision',
    'love her to death',
    'is it ok to cry in session',
    'I would never kill myself',
    'she asked if I felt suicidal and I said no',
  ])('%s', (text) => expect(kind(text)).toBeNull());
});

describe('a therapist who crossed a line, told as fact', () => {
  it.each([
    'My therapist kissed me last week.',
    'my T slept with me for a year',
    'My counsellor touched my thigh and said it was our secret',
    'he is my therapist. he asked me for nudes',
    'My psychiatrist asked me out on a date',
    'my therapist borrowed $500 from me',
    'My ex therapist and I had an affair. We had sex in his office',
    'my therapist told me he is in love with me',
    'My therapist threatened to tell my husband if I leave',
    'is it abuse if my therapist had sex with me after we finished?',
    '"I desire you," my analyst said last Thursday',
    'The man I see every Tuesday for panic attacks kissed me',
    'She had me take my top off, she said shame lives in the skin',
    'felt up by my own shrink at 61',
    'i clean my therapists house on saturdays in exchange for sessions',
    'When I got up to leave my therapist blocked the door and said she would have me committed',
  ])('%s', (text) => expect(kind(text)).toBe('misconduct'));
});

describe('no misconduct note for wishes, questions, other people and everyday kindness', () => {
  it.each([
    'I want my therapist to kiss me',
    'I had a dream that my therapist kissed me',
    'Is it ever ok for a therapist to have sex with a client?',
    'Can a therapist date a former client?',
    'My therapist hugged me when I cried',
    'my T touched on a difficult topic',
    'we stay in touch by email, my therapist and me',
    'my boyfriend kissed me outside my therapist office',
    'I love my therapist and fantasise about him',
    'in the book the therapist had sex with a client',
    'my massage therapist is great',
    'my therapist gave me a small gift at Christmas',
    'told my therapist my uncle molested me years ago',
    'a guy who turned out to be a therapist kissed me',
    'my wife thinks I am sleeping with my therapist',
    'I wrote my therapist a love letter',
    'I told her "I love you" and my therapist smiled',
    'T says he loves me but he will not meet my dad',
    'Massage therapist worked on my bare back, then I told my therapist',
  ])('%s', (text) => expect(kind(text)).toBeNull());
});

it('reads any text without failing, and the same text the same way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detectDanger(text)).toEqual(detectDanger(text));
    }),
  );
});
