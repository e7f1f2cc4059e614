import type { PageReport } from '../../platform/messages.ts';

/** Which questions of the list each answer covers. */
export type Covers = Map<string, string[]>;

/** What was found, as one line for machines. */
export function asJson(source: string, { questions, help }: PageReport, covers: Covers): string {
  return JSON.stringify({
    source,
    questions: questions.map(({ text, matches, marked }) => ({
      text,
      answers: matches.map(({ row, confidence }) => ({
        id: row.id,
        covers: covers.get(row.id) ?? [],
        confidence: Number(confidence.toFixed(4)),
      })),
      marked,
    })),
    help,
  });
}

/** What was found, for people. */
export function asText(source: string, { questions, help }: PageReport): string {
  const lines = [source];
  for (const { text, matches, marked } of questions) {
    const [best] = matches;
    lines.push(`  ${marked ? 'marked' : 'maybe'}: ${text}`);
    if (best) lines.push(`    ${best.row.question} (${best.row.id}, ${Math.floor(best.confidence * 100)} %)`);
  }
  if (!questions.length) lines.push('  No questions found.');
  if (help) lines.push(`  Help note: ${help}.`);
  return lines.join('\n');
}
