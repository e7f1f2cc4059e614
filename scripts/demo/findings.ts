import english from '../../components/text.en.json' with { type: 'json' };
import { publicAddress, type Source } from '../../corpus/schema/source.ts';
import type { FoundQuestion, PageReport } from '../../platform/messages.ts';
import type { Session } from '../browsers/session.ts';
import { askBackground } from '../messages.ts';

const percent = (confidence: number) => `${Math.floor(confidence * 100)} %`;

function sourceLine(source: Source, number: number): string {
  const work = [source.by, source.year, source.title, source.section].filter(Boolean).join(', ');
  const address = publicAddress(source);
  return `     ${number}. ${english[`badge.${source.kind}`]}: ${work}.${address ? ` ${address}` : ''}`;
}

async function finding(session: Session, question: FoundQuestion, number: number): Promise<string[]> {
  const [best] = question.matches;
  const lines = ['', `${number}. ${question.author ?? 'Somebody'} asks: ${question.text}`];
  if (!best) return [...lines, '   No sourced answer.'];
  const view = await askBackground(session, 'answer', { id: best.row.id });
  return [
    ...lines,
    `   ${best.row.question} ${best.row.short}`,
    `   Confidence ${percent(best.confidence)}. Reviewed ${best.row.reviewed}. Sources:`,
    ...(view?.sources ?? []).map((source, i) => sourceLine(source, i + 1)),
  ];
}

/** Prints each question found on a page with its answer, how sure we are, and the sources. */
export async function printFindings(session: Session, thread: string, report: PageReport): Promise<void> {
  const marked = report.questions.filter((question) => question.marked);
  const rest = report.questions.filter((question) => !question.marked);
  console.log(`\n${thread}\n${marked.length} questions with an answer:`);
  for (const [i, question] of marked.entries())
    console.log((await finding(session, question, i + 1)).join('\n'));
  if (rest.length) console.log(`\nListed as "maybe related", without a mark:`);
  for (const { text, matches } of rest)
    console.log(
      `   ${text}${matches[0] ? ` (${matches[0].row.question} ${percent(matches[0].confidence)})` : ''}`,
    );
}
