import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The parts of the test: tuned on, looked at while developing, and sealed until the end. */
export const PARTS = ['tune', 'dev', 'sealed'] as const;
export type Part = (typeof PARTS)[number];

const here = (path: string) => new URL(path, import.meta.url);
const lines = (url: URL) => readFileSync(url, 'utf8').split('\n').filter(Boolean);

/** The parts with questions: the same, and one that avoids the obvious words on purpose, scored by itself. */
export const QUESTION_PARTS = [...PARTS, 'stress'] as const;
export type QuestionPart = (typeof QUESTION_PARTS)[number];

/** A question with the answers that may come first; none for a text that must not be answered. */
export interface Question {
  voice: string;
  style: string;
  gold: string[];
  text: string;
}

/** Reads `questions/<part>-<voice>.tsv`: label, style, text. A label is an id, `id|id` where two fit, or `none`. */
export function questionsOf(part: QuestionPart): Question[] {
  return readdirSync(here('questions/'))
    .filter((name) => name.startsWith(`${part}-`))
    .sort()
    .flatMap((name) =>
      lines(here(`questions/${name}`)).map((line) => {
        const [label = '', style = '', text = ''] = line.split('\t');
        const voice = name.slice(part.length + 1, -'.tsv'.length);
        return { voice, style, gold: label === 'none' ? [] : label.split('|'), text };
      }),
    );
}

const Post = v.object({
  title: v.string(),
  text: v.string(),
  spans: v.array(v.object({ quote: v.string(), answer: v.string() })),
});
/** A forum post with every place in it that asks one of our questions. */
export type Post = v.InferOutput<typeof Post>;

/** Reads `posts/<part>.jsonl`. */
export function postsOf(part: Part): Post[] {
  return lines(here(`posts/${part}.jsonl`)).map((line) => v.parse(Post, JSON.parse(line)));
}

/** A text that tells of danger, or only looks as if. */
export interface SafetyText {
  kind: 'crisis' | 'misconduct' | null;
  style: string;
  text: string;
}

/** Reads every `safety/<part>-*.tsv` that is there: label, style, text. The part `dev` has none of its own. */
export function safetyTextsOf(part: Part): SafetyText[] {
  return readdirSync(here('safety/'))
    .filter((name) => name.startsWith(`${part}-`))
    .sort()
    .flatMap((name) => lines(here(`safety/${name}`)))
    .map((line) => {
      const [label = '', style = '', text = ''] = line.split('\t');
      return { kind: label === 'crisis' || label === 'misconduct' ? label : null, style, text };
    });
}
