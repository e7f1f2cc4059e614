import type { ParsedAnswer } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';

/** Each answer has its paragraphs, options, words to use, and a research section that ends with what is not known. */
export function checkCompleteness(parsed: ParsedAnswer): Problem[] {
  const { file, answer } = parsed;
  if (!answer) return [];
  const missing: [boolean, string][] = [
    [answer.paragraphs.length < 2 || answer.paragraphs.length > 4, 'two to four paragraphs'],
    [!answer.options.length, 'options under "What you can do"'],
    [!answer.words.length, 'words one could say, in a block quote'],
    [!answer.research.unknown, '"What we don\'t know: …" as the last bullet under "What research found"'],
    [!answer.sources.length, 'a source'],
    [
      file !== `answers/${answer.topic}/${answer.id}.md`,
      `its own place, answers/${answer.topic}/${answer.id}.md`,
    ],
  ];
  return missing
    .filter(([bad]) => bad)
    .map(([, what]) => ({ file, line: 1, rule: 'incomplete', message: `needs ${what}` }));
}
