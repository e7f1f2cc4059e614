import { createHash } from 'node:crypto';

/** How many words in a row may not be the same as on a lay page. */
export const RUN_LENGTH = 7;

/** Every run of seven words of a text, lower-cased, punctuation dropped. */
export function wordRuns(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_LENGTH - 1).map((_, i) => words.slice(i, i + RUN_LENGTH).join(' '));
}

/** A run's hash as the list of lay runs keeps it: 12 hex digits of SHA-256. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
