import type { Row, Safety } from '../../platform/messages.ts';

/** Verdicts that allow something. */
const MILD: readonly Row['verdict'][] = ['ok', 'yes', 'ask-first', 'some'];

/**
 * Whether an answer may be shown as the answer to a text that tells of this. What tells of misconduct is not answered by
 * what allows something: "ask first" would be the worst of answers to it.
 */
export function suits(told: Safety, row: Pick<Row, 'safety' | 'verdict'> | undefined): boolean {
  if (told !== 'misconduct') return true;
  return row !== undefined && (row.safety === 'misconduct' || !MILD.includes(row.verdict));
}
