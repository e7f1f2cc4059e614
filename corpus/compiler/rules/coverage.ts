import type { MustAnswer } from '../../schema/must-answer.ts';
import type { Placed } from '../files.ts';
import type { ParsedAnswer } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';

/** Each question that must be answered is covered by some answer, and answers cover only known questions. */
export function checkCoverage(
  parsed: readonly ParsedAnswer[],
  questions: readonly Placed<MustAnswer>[],
): Problem[] {
  const covered = new Set(parsed.flatMap(({ answer }) => answer?.covers ?? []));
  const known = new Set(questions.map(({ value }) => value.id));
  const lost = questions
    .filter(({ value }) => !covered.has(value.id))
    .map(({ value, file, line }) => ({
      file,
      line,
      rule: 'not-covered',
      message: `no answer covers ${value.id}`,
    }));
  const unknown = parsed.flatMap(({ file, lines, answer }) =>
    (answer?.covers ?? [])
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        line: lines.covers ?? 1,
        rule: 'unknown-question',
        message: `no question ${id}`,
      })),
  );
  return [...lost, ...unknown];
}
