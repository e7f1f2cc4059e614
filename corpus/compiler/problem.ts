/** One thing wrong with the corpus: where it is, which rule it breaks, and what would mend it. */
export interface Problem {
  /** Path from the corpus folder: `answers/touch/refused-hug.md`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** Short name of the rule: `no-citation`. */
  rule: string;
  message: string;
}

/** A problem as one line of text: `file:line rule message`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.rule} ${problem.message}`;
}
