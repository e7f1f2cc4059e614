import type { Safety } from '../platform/messages.ts';
import type { Page } from './use-page.ts';
import type { Search } from './use-search.ts';

/** Words that tell of danger or abuse, and where they stand: a help note is hidden for that place. */
export interface Danger {
  kind: 'crisis' | 'misconduct';
  /** Name of the page, search, passage or answer. */
  on: string;
}

/** What the words in a place tell of, if anything. */
export const dangerOn = (on: string, kind: Safety | 'none' | undefined): Danger | undefined =>
  kind && kind !== 'none' ? { kind, on } : undefined;

/** The one to show a note for: crisis goes before misconduct, then the first one named. */
export function worst(...dangers: (Danger | undefined)[]): Danger | undefined {
  return dangers.find((danger) => danger?.kind === 'crisis') ?? dangers.find((danger) => danger);
}

/** What the words of the page in front tell of. Places within one page do not count as other pages. */
export const dangerOfPage = ({ tab, report }: Pick<Page, 'tab' | 'report'>): Danger | undefined =>
  tab && dangerOn(`page ${tab.address?.split('#')[0] ?? tab.id}`, report?.help);

/** What the words in the search field tell of. */
export const dangerOfSearch = ({ safety }: Pick<Search, 'safety'>): Danger | undefined =>
  dangerOn('search', safety);

/**
 * What goes with the reader from a list into an answer. Misconduct that the page tells of stays with the list: the
 * answer may be to another post, and "it was not your fault" would be said of something else.
 */
export function dangerAround(
  page: Pick<Page, 'tab' | 'report'>,
  search: Pick<Search, 'safety'>,
): Danger | undefined {
  const onPage = dangerOfPage(page);
  return worst(dangerOfSearch(search), onPage?.kind === 'crisis' ? onPage : undefined);
}
