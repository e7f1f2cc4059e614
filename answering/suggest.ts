import type { Index } from './load-index.ts';
import { words } from './normalise.ts';

/**
 * Finds answers for a search box, as one types: the last word may be unfinished.
 *
 * @returns ids, best first, at most `limit`
 */
export function suggest({ search, mend }: Index, text: string, limit: number): string[] {
  const typed = words(text);
  const last = typed.length - 1;
  const query = typed.map((word, i) => (i === last ? word : mend(word))).join(' ');
  return search
    .search(query, {
      prefix: (_term, i, all) => i === all.length - 1,
      boost: { asked: 2 },
      combineWith: 'OR',
    })
    .slice(0, limit)
    .map((result) => String(result.id));
}
