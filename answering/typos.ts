/** Edit distance with swaps of neighbours (optimal string alignment), given up on beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** Short words have too many neighbours to be mended safely. */
const LEAST_LENGTH = 5;
const TWO_EDITS_LENGTH = 8;

/**
 * Mends a word that the vocabulary does not know: the nearest known word, if exactly one is nearest and near enough.
 * Words that are known, short, or hold digits stay as they are.
 */
export function mend(word: string, vocabulary: ReadonlySet<string>): string {
  if (vocabulary.has(word) || word.length < LEAST_LENGTH || /\d/.test(word)) return word;
  let limit = word.length >= TWO_EDITS_LENGTH ? 2 : 1;
  let nearest: string[] = [];
  for (const known of vocabulary) {
    if (known[0] !== word[0] && known.at(-1) !== word.at(-1)) continue;
    const d = distance(word, known, limit);
    if (d > limit) continue;
    if (d < limit) nearest = [];
    limit = d;
    nearest.push(known);
  }
  return nearest.length === 1 ? nearest[0]! : word;
}
