import { hashRun, wordRuns } from '../overlap.ts';
import type { ParsedAnswer } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';
import { readingGrade } from '../readability.ts';

/** The highest reading grade for the short answer and for the first paragraph. */
export const GRADE_LIMIT = 8;

const UNWANTED: [rule: string, pattern: RegExp, why: string][] = [
  ['exclamation', /!/, 'no exclamation marks'],
  ['advice', /\byou (?:should|must|need to|have to|ought to)\b/i, 'information, never advice: "you can"'],
  [
    'cheer',
    /\b(?:don['’]t worry|unfortunately|simply|rest assured|of course|totally)\b/i,
    'no cheer, no "simply"',
  ],
  [
    'their-feelings',
    /\byour therapist (?:feels|loves|thinks|cares|wants|means|misses|likes|hates|judges)\b/i,
    "never say what the reader's own therapist feels or means",
  ],
  [
    'stigma',
    /\b(?:commit(?:ted|s|ting)? suicide|successful suicide|failed suicide)\b/i,
    'safe-messaging words only',
  ],
];

/** Reading grade, unwanted words, and seven-word runs lifted from a lay page. */
export function checkWording(parsed: ParsedAnswer, layRuns: ReadonlySet<string>): Problem[] {
  const { file, answer, lines, sentences } = parsed;
  if (!answer) return [];
  const problems: Problem[] = [];
  const complain = (line: number, rule: string, message: string) =>
    problems.push({ file, line, rule, message });

  const grade = (texts: string[], line: number, what: string) => {
    const value = Math.round(readingGrade(texts) * 10) / 10;
    if (value > GRADE_LIMIT)
      complain(line, 'grade-too-high', `${what} reads at grade ${value}; at most ${GRADE_LIMIT}`);
  };
  grade([answer.short], lines.short ?? 1, 'short');
  const first = answer.paragraphs[0] ?? [];
  const firstLine = sentences.find((s) => s.part === 'paragraph')?.line ?? 1;
  grade(
    first.map((s) => s.text),
    firstLine,
    'the first paragraph',
  );

  const texts = [
    { text: answer.short, line: lines.short ?? 1 },
    ...sentences,
    ...answer.words.map((text) => ({ text, line: 1, words: true })),
  ];
  for (const { text, line } of texts) {
    for (const [rule, pattern, why] of UNWANTED)
      if (pattern.test(text)) complain(line, rule, `${why}: "${text}"`);
    for (const run of wordRuns(text))
      if (layRuns.has(hashRun(run)))
        complain(line, 'not-our-words', `seven words as on a lay page: "${run}"`);
  }
  return problems;
}
