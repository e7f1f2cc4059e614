import { basename } from 'node:path';
import * as v from 'valibot';
import { Phrasing } from '../schema/phrasing.ts';
import { type CorpusFile, filesBelow, type Placed } from './files.ts';
import type { Problem } from './problem.ts';

/** Two phrasings for one answer that share more than this of their three-letter runs are the same phrasing. */
const SAME = 0.8;

function readFile({ file, content }: CorpusFile, problems: Problem[]): Placed<Phrasing>[] {
  const answer = basename(file, '.txt');
  return content.split('\n').flatMap((row, i) => {
    if (!row.trim()) return [];
    const colon = row.indexOf(': ');
    const result = v.safeParse(Phrasing, { answer, voice: row.slice(0, colon), text: row.slice(colon + 2) });
    if (result.success) return [{ value: result.output, file, line: i + 1 }];
    problems.push({
      file,
      line: i + 1,
      rule: 'phrasing',
      message: `a line is "voice: text": ${row.slice(0, 60)}`,
    });
    return [];
  });
}

/** The three-letter runs of a text, case and punctuation aside. */
export function trigrams(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, i) => plain.slice(i, i + 3)));
}

function alike(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}

/**
 * Drops what is nearly the same as something before it. Two sets that share more than `SAME` of their runs share one of
 * their rarest runs (prefix filtering, Chaudhuri et al. 2006), so that few pairs need to be compared.
 */
function withoutNearDuplicates(placed: Placed<Phrasing>[]): Placed<Phrasing>[] {
  const sets = placed.map(({ value }) => trigrams(value.text));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const keptWith = new Map<string, number[]>();
  return placed.filter((_, i) => {
    const rarest = [...sets[i]!]
      .sort((x, y) => frequency.get(x)! - frequency.get(y)! || (x < y ? -1 : 1))
      .slice(0, Math.floor((1 - SAME) * sets[i]!.size) + 1);
    const near = new Set(rarest.flatMap((gram) => keptWith.get(gram) ?? []));
    if ([...near].some((j) => alike(sets[i]!, sets[j]!) > SAME)) return false;
    for (const gram of rarest) keptWith.set(gram, [...(keptWith.get(gram) ?? []), i]);
    return true;
  });
}

/** All phrasings, near-duplicates within an answer dropped, and how many were. */
export interface Phrasings {
  kept: Placed<Phrasing>[];
  dropped: number;
}

/** Reads `phrasings/*.txt`. A line is `voice: text`; the file's name is the answer's id, or `none`. */
export function readPhrasings(root: string, problems: Problem[]): Phrasings {
  const files = filesBelow(root, 'phrasings', '.txt').map((file) => readFile(file, problems));
  const kept = files.flatMap(withoutNearDuplicates);
  return { kept, dropped: files.flat().length - kept.length };
}
