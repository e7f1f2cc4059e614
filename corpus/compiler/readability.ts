import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Reading grade of a text by the Flesch-Kincaid formula (Kincaid et al. 1975): US school years.
 *
 * @param sentences the text, already split into sentences
 */
export function readingGrade(sentences: string[]): number {
  const words = sentences.flatMap((s) => s.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  if (!words.length) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
