import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuestions, findTitleQuestion } from '../../../reading/questions.ts';

const asked = (text: string) => findQuestions({ text }).map((candidate) => candidate.text);
const askedInReply = (text: string) => findQuestions({ text, isReply: true }).map(({ text }) => text);

describe('questions', () => {
  it.each([
    'Is it normal to cry at every session?',
    'is it weird that i want to hug my T',
    'WHY DO THERAPISTS STAY SILENT???',
    'do therapists think about their clients between sessions',
    'can my therapist cuddle me',
    "anyone else's T fall asleep",
    'how many clients do therapists see a day',
    'what happens when you hug someone for 20 seconds',
    'Hugging my T?',
    'would she say no\uff1f',
    'If I tell my therapist that I want to die, will she hospitalise me?',
    'i love my T so much is it weird',
    'crying and mental health, good or bad',
    'he just sits there, ok or not ok?',
    'If she did it though, is it out of line for a professional to do that?',
    'whether they ever think about us outside the room',
    'the yellow heart, what to make of it',
    'Is that\u2026 allowed?',
  ])('finds all of "%s"', (text) => {
    expect(asked(text)).toEqual([text]);
  });

  it.each([
    ['So, is it okay to ask?', 'is it okay to ask?'],
    ['but do you think she would say no', 'do you think she would say no'],
    ['Hi all, quick question: can I give her a card?', 'can I give her a card?'],
    ['Edit: am I allowed to see two therapists?', 'am I allowed to see two therapists?'],
    ["I was wondering if it's ok to email my T", "if it's ok to email my T"],
    ['I don\u2019t know whether to tell her.', 'whether to tell her'],
    ['not sure how to tell my T that I googled her', 'how to tell my T that I googled her'],
    ['does anyone know if therapists miss their clients?', 'if therapists miss their clients?'],
    ['Do therapists miss us \ud83e\udd14', 'Do therapists miss us'],
    ['No clue what he expects to find in my fingers', 'what he expects to find in my fingers'],
    ['Not sure she can just raise the fee', 'she can just raise the fee'],
    ["I can't stop asking myself what she meant by it", 'what she meant by it'],
    [
      "What I can't work out is whether I ought to tell her about it all or keep quiet",
      'whether I ought to tell her about it all or keep quiet',
    ],
    [
      'on the way home I sat in the bus and kept thinking why do I want a hug from her',
      'why do I want a hug from her',
    ],
    [
      'Can I be friends with my T after therapy, because I cannot imagine my life without her in it?',
      'Can I be friends with my T after therapy',
    ],
    [
      'I have been going to see her every week for three years now and i love her so much is it weird to want her to be my mum',
      'is it weird to want her to be my mum',
    ],
    [
      'She has been away for a month and nobody told me when she would be back, so can I write to her?',
      'can I write to her?',
    ],
  ])('of "%s" marks only the question', (text, question) => {
    expect(asked(text)).toEqual([question]);
  });

  it.each([
    'im so ashamed i balled my eyes out infront of my T',
    'My T is leaving and I feel abandoned',
    "I can't stop thinking about my therapist",
    'my therpist forgot our session',
    'im terrified he talks about me to others',
  ])('takes "%s" for a worry', (text) => {
    expect(findQuestions({ text })).toMatchObject([{ kind: 'worry', text }]);
  });

  it.each([
    'Any advice?',
    'Thoughts?',
    'Does anyone have any advice on this?',
    'You know?',
    'She is really nice, right?',
    'Does that make sense?',
    'What do you guys think?',
    'Can anyone help?',
    'Why?',
    'What I mean is that she left.',
    'When I told my T about the dream she nodded.',
    'Had a session today.',
    'Do not tell her.',
    'she kept asking if i was ok',
    "they don't know if it's real",
    'My T asked, "do you want a hug?"',
    'My T said \u201chow was your week?\u201d and I froze.',
    'I saw my T today and we talked about my week.',
    'I am scared of spiders.',
    'I am from Leipzig and do a course there.',
    'She wrote to me, which is absurd.',
    'He said "you keep asking whether I am cross. Do you think so? I do."',
  ])('does not take "%s" for a question', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('takes what a reply asks back, or advises, for no question', () => {
    expect(
      askedInReply(
        'You should ask him. Have you told him? Why not ask her? Did she say why? Maybe write it down?',
      ),
    ).toEqual([]);
    expect(askedInReply('Same here. Can you be friends with your therapist afterwards?')).toEqual([
      'Can you be friends with your therapist afterwards?',
    ]);
    expect(askedInReply('Same here. Do therapists ever hug clients? Is it ok to ask mine?')).toEqual([
      'Do therapists ever hug clients?',
      'Is it ok to ask mine?',
    ]);
  });

  it('keeps at most 50 of one post, questions before worries', () => {
    const text = 'I miss my T so much. Is it ok to cry? '.repeat(60);
    const found = findQuestions({ text });
    expect(found).toHaveLength(50);
    expect(found.every(({ kind }) => kind === 'question')).toBe(true);
  });
});

describe('context', () => {
  it('gives a question the thread and the two sentences before it', () => {
    const text = "I have a T. I've seen her for two years. She hugs me at the end. Is this normal?";
    expect(findQuestions({ text, title: 'Hugs' })).toMatchObject([
      {
        text: 'Is this normal?',
        context: { title: 'Hugs', before: "I've seen her for two years. She hugs me at the end." },
      },
    ]);
  });

  it('gives a question what was cut off in front of it, unless that says nothing', () => {
    const [cut] = findQuestions({
      text: 'My therapist hugged me yesterday and I was wondering if it is allowed',
    });
    expect(cut).toMatchObject({
      text: 'if it is allowed',
      context: { before: 'My therapist hugged me yesterday and I was wondering' },
    });
    const [plain] = findQuestions({ text: 'So I was wondering if it is allowed' });
    expect(plain?.context.before).toBe('');
  });
});

describe('titles', () => {
  it.each([
    ['Quick question: can I hug my T?', 'can I hug my T?'],
    ['  Hugging my T  ', 'Hugging my T'],
    ['Therapists Retraumatizing the Client by NOT Hugging on Request', undefined],
  ])('of "%s" ask their question, or all they say', (title, question) => {
    expect(findTitleQuestion(title)?.text).toBe(question ?? title);
  });

  it.each(['', '   ', 'Help', '\u2026 ?'])('"%s" asks nothing', (title) => {
    expect(findTitleQuestion(title)).toBeUndefined();
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'my T therapist is it ok so and but wondering if whether I miss her ? . ... , ( ) " \u201c \u2019 \uff1f \n - because'.split(
      ' ',
    ),
    ' ',
    '\u200b',
    '\u202e',
    '\ud83e\udd14',
    '\ud800',
  );
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
  );

  it('is read without failing, and every candidate is a piece of it', () => {
    fc.assert(
      fc.property(wild, fc.boolean(), (text, isReply) => {
        for (const candidate of findQuestions({ text, isReply })) {
          expect(candidate.text).toBe(text.slice(candidate.start, candidate.end));
          expect(candidate.text.trim()).toBe(candidate.text);
          expect(candidate.text).not.toBe('');
        }
        const title = findTitleQuestion(text);
        if (title) expect(title.text).toBe(text.slice(title.start, title.end));
      }),
      { numRuns: 500 },
    );
  });

  it('gives candidates in order that do not overlap', () => {
    fc.assert(
      fc.property(wild, (text) => {
        let last = 0;
        for (const { start, end } of findQuestions({ text })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
