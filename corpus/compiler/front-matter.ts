import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A file's YAML block and what follows it. */
export interface FrontMatter {
  data: unknown;
  /** Line of each top-level key in the file, counted from 1. */
  lines: Record<string, number>;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  error?: { line: number; message: string };
}

const BLOCK = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Takes a Markdown file apart: the YAML block between `---` lines, and the body. Never throws. */
export function readFrontMatter(content: string): FrontMatter {
  const match = BLOCK.exec(content);
  if (!match)
    return {
      data: undefined,
      lines: {},
      body: content,
      bodyLine: 1,
      error: { line: 1, message: 'the file does not begin with a YAML block between --- lines' },
    };
  const counter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: counter });
  const lines: Record<string, number> = {};
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items)
      if (isScalar(key) && key.range) lines[String(key.value)] = counter.linePos(key.range[0]).line + 1;
  }
  const [fault] = document.errors;
  return {
    data: fault ? undefined : document.toJS(),
    lines,
    body: content.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    ...(fault
      ? {
          error: {
            line: counter.linePos(fault.pos[0]).line + 1,
            message: fault.message.split('\n')[0] ?? '',
          },
        }
      : {}),
  };
}
