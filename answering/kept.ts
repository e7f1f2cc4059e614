/** How many results are kept; then all are let go. */
const MOST = 20_000;

/**
 * Keeps what a function of a word gave: the words of a page come again and again, and reading one takes longer than
 * looking it up.
 */
export function kept<T extends {}>(read: (word: string) => T): (word: string) => T {
  const met = new Map<string, T>();
  return (word) => {
    const before = met.get(word);
    if (before !== undefined) return before;
    const result = read(word);
    if (met.size >= MOST) met.clear();
    met.set(word, result);
    return result;
  };
}
