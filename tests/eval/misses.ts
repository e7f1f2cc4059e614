import { readFileSync } from 'node:fs';
import type { Question } from './data.ts';
import { table } from './markdown.ts';
import type { Outcome } from './metrics.ts';

const MOST_CHARACTERS = 100;

/** A text's beginning, cut after a word. */
function beginning(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/**
 * A table of the misses that `misses-dev.tsv` explains (how a text begins, why it was missed), with what is answered now.
 *
 * @param questions and what came back for each
 * @throws when a text explained there is not among the questions
 */
export function missesTable(questions: readonly Question[], outcomes: readonly Outcome[]): string {
  const lines = readFileSync(new URL('misses-dev.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line) => {
    const [begins = '', why = ''] = line.split('\t');
    const at = questions.findIndex(({ text }) => text.startsWith(begins));
    if (at < 0) throw new Error(`misses-dev.tsv: no question of dev begins with "${begins}".`);
    const { gold, ranked, confidence, confident } = outcomes[at]!;
    const said = gold.includes(ranked[0] ?? '') ? 'the same' : (ranked[0] ?? 'nothing');
    return [
      beginning(questions[at]!.text),
      gold.join(' or ') || 'none',
      `${said} (${confidence.toFixed(2)}, ${confident ? 'shown' : 'held back'})`,
      why,
    ];
  });
  return table(['asked', 'it should be', 'we said (how sure)', 'why'], rows);
}
