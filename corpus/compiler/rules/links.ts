import type { ParsedAnswer } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';

const norm = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What only shows across files: ids used twice, dead `related`, unknown topics, variants and claims used twice. */
export function checkLinks(all: readonly ParsedAnswer[], topics: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const answers = all.filter((p) => p.answer);
  const byId = new Map<string, string>();
  const byVariant = new Map<string, string>();
  const byClaim = new Map<string, string>();

  const claimOnce = (
    seen: Map<string, string>,
    key: string,
    parsed: ParsedAnswer,
    line: number,
    rule: string,
    what: string,
  ) => {
    const other = seen.get(key);
    if (other) problems.push({ file: parsed.file, line, rule, message: `${what} is also in ${other}` });
    else seen.set(key, parsed.file);
  };

  for (const parsed of answers) {
    const { id, question, variants, claims } = parsed.answer!;
    claimOnce(byId, id, parsed, parsed.lines.id ?? 1, 'duplicate-id', `"${id}"`);
    for (const text of [question, ...variants])
      claimOnce(byVariant, norm(text), parsed, parsed.lines.variants ?? 1, 'duplicate-variant', `"${text}"`);
    for (const claim of claims)
      if (claim.id) claimOnce(byClaim, claim.id, parsed, 1, 'duplicate-claim', `claim ${claim.id}`);
  }
  for (const { file, lines, answer } of answers) {
    const { id, related, topic } = answer!;
    for (const other of related)
      if (!byId.has(other) || other === id)
        problems.push({
          file,
          line: lines.related ?? 1,
          rule: 'dead-related',
          message: `related "${other}" is ${other === id ? 'this answer itself' : 'no answer'}`,
        });
    if (!topics.has(topic))
      problems.push({ file, line: lines.topic ?? 1, rule: 'unknown-topic', message: `no topic "${topic}"` });
  }
  return problems;
}
