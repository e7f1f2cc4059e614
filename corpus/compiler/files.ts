import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A file of the corpus: its path from the corpus folder, and its text. */
export interface CorpusFile {
  file: string;
  content: string;
}

/** All files with an ending below a folder of the corpus, in a stable order. Missing folders are empty. */
export function filesBelow(root: string, folder: string, ending: string): CorpusFile[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ file: relative(root, path), content: readFileSync(path, 'utf8') }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A record of a YAML list with the line it begins on. */
export interface Placed<T> {
  value: T;
  file: string;
  line: number;
}

/** Reads a YAML list, checking each record by itself so that one bad record does not hide the others. */
export function readRecords<S extends v.GenericSchema>(
  { file, content }: CorpusFile,
  schema: S,
  problems: Problem[],
): Placed<v.InferOutput<S>>[] {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter });
  for (const fault of document.errors)
    problems.push({
      file,
      line: counter.linePos(fault.pos[0]).line,
      rule: 'yaml',
      message: fault.message.split('\n')[0] ?? '',
    });
  if (document.errors.length) return [];
  if (!isSeq(document.contents)) {
    if (document.contents !== null)
      problems.push({ file, line: 1, rule: 'yaml', message: 'the file is not a list' });
    return [];
  }
  return document.contents.items.flatMap((item) => {
    const range = (item as { range?: [number, number, number] }).range;
    const line = range ? counter.linePos(range[0]).line : 1;
    const result = v.safeParse(schema, (item as { toJS(doc: unknown): unknown }).toJS(document));
    if (result.success) return [{ value: result.output, file, line }];
    for (const issue of result.issues) {
      const path = issue.path?.map((p) => String(p.key)).join('.') ?? '';
      problems.push({ file, line, rule: 'schema', message: `${path}: ${issue.message}` });
    }
    return [];
  });
}
