import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import * as v from 'valibot';
import {
  type Answer,
  AnswerFront,
  ClaimVerdict,
  type CodeRow,
  Place,
  Profession,
  type Sentence,
} from '../schema/answer.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { type PlacedSentence, parsePassage } from './prose.ts';

/** Where a sentence stands; different places ask for different proof. */
export type Part = 'paragraph' | 'codes' | 'research' | 'unknown' | 'claim' | 'option';

/** A sentence of an answer with its place and line in the file. */
export interface AnswerSentence extends Sentence {
  part: Part;
  line: number;
}

/** An answer's file, read: the answer (when its front matter holds), its sentences with lines, and what is wrong. */
export interface ParsedAnswer {
  file: string;
  answer: Answer | undefined;
  sentences: AnswerSentence[];
  /** Line of each front matter key. */
  lines: Record<string, number>;
  problems: Problem[];
}

const SECTIONS = {
  'What the codes say': 'codes',
  'What research found': 'research',
  'You may have read': 'claims',
  'What you can do': 'options',
} as const;
type Section = (typeof SECTIONS)[keyof typeof SECTIONS];

const WHOM = /^([a-z ]+), ([A-Z]{2}(?:-[A-Z]{2,3})?)$/;
const CLAIM = /^(?:(c\d{3}):\s*)?["“](.+?)["”]\s+([A-Z][a-z ]+)\.\s+(.*)$/s;

/**
 * Reads one answer file: YAML front matter, then the body in the format of `corpus/README.md`.
 * Collects every problem of form instead of stopping at the first.
 */
export function parseAnswer(file: string, content: string): ParsedAnswer {
  const problems: Problem[] = [];
  const sentences: AnswerSentence[] = [];
  const { data, lines, body, bodyLine, error } = readFrontMatter(content);
  const complain = (line: number, rule: string, message: string) =>
    problems.push({ file, line, rule, message });
  if (error) complain(error.line, 'front-matter', error.message);

  const front = v.safeParse(AnswerFront, data);
  if (!front.success) {
    for (const issue of front.issues) {
      const key = String(issue.path?.[0]?.key ?? '');
      complain(lines[key] ?? 1, ruleOf(key, issue.type), `${key || 'front matter'}: ${issue.message}`);
    }
  }

  const lineOf = (node: Nodes) => bodyLine + (node.position?.start.line ?? 1) - 1;
  const rawOf = (node: Nodes) => body.slice(node.position?.start.offset, node.position?.end.offset);
  const passage = (part: Part, text: string, line: number): Sentence[] =>
    parsePassage(text).map(({ text, cites, offset }: PlacedSentence) => {
      sentences.push({ part, text, cites, line: line + offset });
      return { text, cites };
    });

  const paragraphs: Sentence[][] = [];
  const codes: Answer['codes'] = { rows: [], none: [] };
  const research: Answer['research'] = { findings: [] };
  const claims: Answer['claims'] = [];
  const options: Sentence[][] = [];
  const words: string[] = [];

  const whom = (text: string, line: number) => {
    const [, profession, place] = WHOM.exec(text.trim()) ?? [];
    if (!v.is(Profession, profession) || !v.is(Place, place)) {
      complain(line, 'codes-row', `"${text.trim()}" is not "profession, place" from the lists`);
      return undefined;
    }
    return { profession, place };
  };

  const readCodes = (text: string, line: number) => {
    const colon = text.indexOf(':');
    const head = text.slice(0, colon);
    const rest = text.slice(colon + 1);
    if (colon < 0) return complain(line, 'codes-row', 'a row is "profession, place: text"');
    if (head.trim() === 'none') {
      for (const item of rest.replace(/\.\s*$/, '').split(';')) {
        const who = whom(item, line);
        if (who) codes.none.push(who);
      }
      return;
    }
    const who = whom(head, line);
    if (who) codes.rows.push({ ...who, says: passage('codes', rest, line) } satisfies CodeRow);
  };

  const readResearch = (text: string, line: number) => {
    const [head, unknown] = text.split(/^What we don['’]t know:\s*/);
    if (unknown !== undefined) research.unknown = passage('unknown', unknown, line);
    else research.findings.push(passage('research', head ?? '', line));
  };

  const readClaim = (text: string, line: number) => {
    const [, id, quote, verdict, rest] = CLAIM.exec(text.replace(/\*\*/g, '')) ?? [];
    if (!quote || !v.is(ClaimVerdict, verdict))
      return complain(
        line,
        'claim-row',
        'a claim is `- c001: "quote" **Verdict.** why [^…]` with a verdict from the list',
      );
    const before = sentences.length;
    const why = passage('claim', rest ?? '', line);
    const from = sentences.slice(before).flatMap((s) => s.cites.filter((c) => c.startsWith('seed-')));
    claims.push({ ...(id ? { id } : {}), quote, verdict, why, from: [...new Set(from)] });
  };

  const readers: Record<Section, (text: string, line: number) => void> = {
    codes: readCodes,
    research: readResearch,
    claims: readClaim,
    options: (text, line) => options.push(passage('option', text, line)),
  };

  let section: Section | undefined;
  const readNode = (node: RootContent) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      const title = plainText(node).replace('’', "'");
      section = SECTIONS[title as keyof typeof SECTIONS];
      if (!section) complain(line, 'section', `"${title}" is not one of the sections`);
    } else if (node.type === 'list' && section) {
      for (const item of (node as List).children)
        readers[section](rawOf(item).replace(/^[-*]\s+/, ''), lineOf(item));
    } else if (node.type === 'blockquote' && section === 'options') {
      for (const child of node.children)
        for (const said of plainText(child).matchAll(/["“]([^"”]+)["”]/g))
          words.push(said[1]!.replace(/\s+/g, ' '));
    } else if (node.type === 'paragraph' && !section) {
      paragraphs.push(passage('paragraph', rawOf(node), line));
    } else {
      complain(line, 'body', `a ${node.type} does not belong ${section ? 'in this section' : 'here'}`);
    }
  };
  for (const node of fromMarkdown(body).children) readNode(node);

  const answer: Answer | undefined = front.success
    ? {
        ...front.output,
        number: 0,
        paragraphs,
        codes,
        research,
        claims,
        options,
        words,
        sources: [...new Set(sentences.flatMap((s) => s.cites))],
      }
    : undefined;
  return { file, answer, sentences, lines, problems };
}

function ruleOf(key: string, type: string): string {
  if (key === 'variants' && type === 'min_length') return 'few-variants';
  if (key === 'short' && type === 'max_length') return 'short-too-long';
  if (key === 'related' && type === 'min_length') return 'few-related';
  return 'front-matter';
}
