import { describe, expect, it } from 'vitest';
import { isAboutTherapy, isClearlyAboutTherapy, SAMPLE_LIMIT } from '../../../reading/gate.ts';

const filler = 'We went to the market, bought apples and talked about the weather for a long while. '.repeat(
  120,
);

describe('the gate opens for', () => {
  it.each([
    [
      'a thread about a hug',
      { title: 'Is it OK to hug my therapist?', text: 'I have seen her for two years.' },
    ],
    [
      'a thread that writes T for therapist',
      {
        title: 'my T hugged me',
        text: 'My T hugged me at the end of our session. I love my T. What would your Ts do?',
      },
    ],
    [
      'a British counselling page',
      {
        text: 'My counsellor says that counselling ends in May. I have told my counsellor that I am not ready.',
      },
    ],
    [
      'a subreddit',
      { url: 'https://www.reddit.com/r/TalkTherapy/comments/1/x/', text: 'My therapist is away.' },
    ],
    [
      'a page that names transference',
      { text: 'Transference is strong this week. In therapy I cry, my therapist waits.' },
    ],
    [
      'a short post that never names therapy',
      { title: 'The stone', text: 'She gave me a stone. What did she mean?' },
    ],
    [
      'a thread of many posts',
      { title: 'Anyone else', text: `${'My therapist said so. In therapy we talk. '.repeat(40)}${filler}` },
    ],
  ])('%s', (_name, page) => {
    expect(isAboutTherapy(page)).toBe(true);
  });
});

describe('the first words of a page say clearly enough that it is about therapy', () => {
  const title = 'Is it OK to ask your therapist for a hug?';

  it.each([
    ['in a title and a post', { title, text: 'I have seen my therapist for two years.' }],
    ['in a post', { text: 'My therapist said so. In therapy we talk. '.repeat(3) }],
    ['with the help of the address', { title, url: 'https://a.example/r/TalkTherapy/1', text: 'Hello.' }],
  ])('%s', (_name, page) => {
    expect(isClearlyAboutTherapy(page)).toBe(true);
    // Nothing that might follow would change it.
    expect(isAboutTherapy({ ...page, text: (page.text + filler.repeat(9)).slice(0, SAMPLE_LIMIT) })).toBe(
      true,
    );
  });

  it.each([
    ['not in one word', { text: 'My therapist said so.' }],
    ['not in words about another kind', { title: 'Physical therapy and speech therapist', text: 'Physio.' }],
    ['not where there are none', { title: 'Apples', text: filler }],
  ])('%s', (_name, page) => {
    expect(isClearlyAboutTherapy(page)).toBe(false);
  });
});

describe('on a long page the gate opens for every word of therapy', () => {
  const words =
    'therapist,therpist,theripists,psychotherapist,psychoanalyst,psycho-analysts,counselor,counsellors,councillor,psychologist,psychiatrist,pdoc,tdoc,shrink,psychotherapy,counselling,counter-transference,therapeutic alliance,group therapy,therapy session,between sessions,CBT,DBT,EMDR,session with my T';
  it.each(words.split(','))('%s', (word) => {
    expect(isAboutTherapy({ text: `${filler}${`So much for ${word}. `.repeat(12)}` })).toBe(true);
  });
});

describe('the gate stays shut for', () => {
  it.each([
    [
      'physiotherapy',
      {
        title: 'What did your physical therapist have you do?',
        text: 'Six weeks of physical therapy. My physical therapist says rest. The physiotherapist after each session agrees. My therapist had me do wall slides.',
      },
    ],
    [
      'other therapies',
      {
        text: 'Speech therapy, occupational therapists, massage therapist, hormone therapy, gene therapy and radiation therapy sessions for patients.',
      },
    ],
    [
      'retail therapy',
      { title: 'Retail therapy haul', text: 'I needed some retail therapy. New shoes, anyone?' },
    ],
    [
      'psych 101',
      { title: 'Psych 101 exam', text: 'In psychology 101 we read about boundaries. Psych 101 is hard.' },
    ],
    [
      'school counsellors',
      { text: 'The school counselor and the guidance counselor met my career counsellor.' },
    ],
    [
      'T alone',
      { title: 'T and me', text: 'T T T. My T is low, T said. I take T every week, T is great, my T dose.' },
    ],
    [
      'a courtroom',
      { text: `The client asked counsel for a session. Clients keep boundaries. Sessions end. ${filler}` },
    ],
    [
      'a short page on which nobody tells of anybody',
      { title: 'Opening hours', text: 'Open from nine to five.' },
    ],
    ['news', { title: 'Council meets', text: filler }],
    [
      'a long thread where somebody says "see a therapist"',
      {
        title: 'Am I wrong about the wedding',
        text: `${filler}You should see a therapist. ${filler}My therapist agrees.`,
      },
    ],
    ['nothing at all', { text: '' }],
  ])('%s', (_name, page) => {
    expect(isAboutTherapy(page)).toBe(false);
  });
});
