/** So many buckets the compiled lexicon has: a text needs few of them. */
export const BUCKETS = 512;

/** The bucket of terms that begin with a word. */
export function bucketOf(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) h = (h * 31 + word.charCodeAt(i)) & (BUCKETS - 1);
  return h;
}
