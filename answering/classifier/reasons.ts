import { isEmpty } from '../normalise.ts';
import type { Part } from './scoring.ts';

/** What one matrix knows of a judged text, and how much its scores count. */
export interface Reading {
  parts: readonly Part[];
  share: number;
}

/**
 * How much each word speaks for one answer rather than for a rival: its part of the difference between their two
 * log-scores; without a rival, for it rather than for the average of all. A pair of words gives half to each. All words
 * together make up the whole difference, but for the classifier's bias.
 */
export function contributions(
  read: readonly Reading[],
  answer: number,
  rival: number | undefined,
): Map<string, number> {
  const made = new Map<string, number>();
  for (const { parts, share } of read)
    for (const { matrix, row, factor, words } of parts) {
      const against = rival === undefined ? 0 : matrix.at(row, rival);
      const part = (share * factor * (matrix.at(row, answer) - against)) / words.length;
      if (part) for (const word of words) made.set(word, (made.get(word) ?? 0) + part);
    }
  return made;
}

/** The words that speak most for an answer (rather than for its rival), most telling first. */
export function reasons(read: readonly Reading[], answer: number, rival: number | undefined): string[] {
  return [...contributions(read, answer, rival)]
    .filter(([word, part]) => part > 0 && !isEmpty(word))
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}
