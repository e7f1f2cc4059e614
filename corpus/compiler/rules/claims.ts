import type { Claim, LeftOut } from '../../schema/claim.ts';
import type { Placed } from '../files.ts';
import type { ParsedAnswer } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';

/** Each claim of the lay pages is shown in one answer, with its own verdict, or left out with a reason. */
export function checkClaims(
  parsed: readonly ParsedAnswer[],
  claims: readonly Placed<Claim>[],
  leftOut: readonly Placed<LeftOut>[],
): Problem[] {
  const problems: Problem[] = [];
  const verdicts = new Map(claims.map(({ value }) => [value.id, value.verdict]));
  const dealtWith = new Set<string>();
  for (const { file, answer } of parsed)
    for (const { id, verdict } of answer?.claims ?? []) {
      if (!id) continue;
      dealtWith.add(id);
      const expected = verdicts.get(id);
      if (!expected) problems.push({ file, line: 1, rule: 'unknown-claim', message: `no claim ${id}` });
      else if (expected !== verdict)
        problems.push({
          file,
          line: 1,
          rule: 'claim-verdict',
          message: `${id} is "${expected}", not "${verdict}"`,
        });
    }
  for (const { value, file, line } of leftOut) {
    if (dealtWith.has(value.id) || !verdicts.has(value.id))
      problems.push({
        file,
        line,
        rule: 'left-out',
        message: `${value.id} is shown in an answer, or no claim`,
      });
    dealtWith.add(value.id);
  }
  for (const { value, file, line } of claims)
    if (!dealtWith.has(value.id))
      problems.push({ file, line, rule: 'claim-lost', message: `${value.id} is neither shown nor left out` });
  return problems;
}
