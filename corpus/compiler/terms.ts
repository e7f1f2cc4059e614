import { type Term, TermEntry } from '../schema/term.ts';
import { filesBelow, readRecords } from './files.ts';
import type { AnswerSentence } from './parse-answer.ts';
import type { Problem } from './problem.ts';
import { parsePassage } from './prose.ts';

/** A glossary entry, read, with its sentences placed in its file. */
export interface ParsedTerm {
  file: string;
  line: number;
  term: Term;
  sentences: AnswerSentence[];
}

/** Reads `terms/*.yaml`. */
export function readTerms(root: string, problems: Problem[]): ParsedTerm[] {
  return filesBelow(root, 'terms', '.yaml')
    .flatMap((file) => readRecords(file, TermEntry, problems))
    .map(({ value, file, line }) => {
      const passage = (text: string) => parsePassage(text).map(({ text, cites }) => ({ text, cites }));
      const says = passage(value.says);
      const is_not = passage(value.is_not);
      const placed = (part: AnswerSentence['part']) => (s: (typeof says)[number]) => ({ ...s, part, line });
      return {
        file,
        line,
        term: { ...value, says, is_not },
        sentences: [...says.map(placed('paragraph')), ...is_not.map(placed('paragraph'))],
      };
    });
}
