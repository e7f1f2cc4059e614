/** So many words are weighed together; a longer text is weighed stretch by stretch. */
const MOST_WORDS = 80;

/** Sentences in stretches that can be weighed together, each but the first holding half of the one before. */
export function stretchesOf<T extends { words: readonly string[] }>(
  sentences: readonly T[],
): (readonly T[])[] {
  const stretches: T[][] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    let words = 0;
    while (to < sentences.length && (to === from || words + sentences[to]!.words.length <= MOST_WORDS))
      words += sentences[to++]!.words.length;
    stretches.push(sentences.slice(from, to));
    if (to === sentences.length) break;
    let next = from;
    for (let passed = 0; next < to - 1 && passed < words / 2; next++) passed += sentences[next]!.words.length;
    from = Math.max(from + 1, next);
  }
  return stretches;
}
