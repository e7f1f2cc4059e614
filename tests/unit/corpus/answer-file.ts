/** Text of an answer's file that breaks no rule, with parts replaced to break one. */
export interface Parts {
  front?: Record<string, string>;
  body?: string;
}

const FRONT: Record<string, string> = {
  id: 'ask-for-hug',
  question: 'May I ask for a hug?',
  variants: '[one two, three four, five six, seven eight, nine ten, hug or no hug, t hug, asking for one]',
  covers: '[sq01]',
  topic: 'touch',
  verdict: 'ask-first',
  short: 'You can ask, and your therapist can say no.',
  audience: 'client',
  reviewed: '2026-11-22',
  related: '[second, third, fourth]',
  safety: 'none',
};

export const BODY = `No code we read bans all hugs. [^good]

Some hug and some do not, by one survey. [^good]

## What the codes say
- social worker, US: No touch that could harm. [^good]
- none: counsellor, US; counsellor, UK

## What research found
- One in five of 758 therapists gave a hug. [^good]
- What we don't know: whether it helps.

## You may have read
- c001: "A hug is owed." **Contradicted.** No code says so. [^seed-000] [^good]

## What you can do
- You can ask what the rule is.
> "May I have a hug?"
`;

export function answerFile({ front = {}, body = BODY }: Parts = {}): string {
  const lines = Object.entries({ ...FRONT, ...front }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
