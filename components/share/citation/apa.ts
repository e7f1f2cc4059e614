import type { Author } from './authors.ts';
import type { CslItem } from './csl.ts';

const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const nameOf = (author: Author) =>
  'family' in author ? `${author.family}, ${author.given}` : author.literal;

function names(authors: Author[]): string {
  const all = authors.map(nameOf);
  const last = all.pop();
  return all.length ? `${all.join(', ')}, & ${last}` : (last ?? '');
}

/** Ends a part with a full stop, which goes inside closing quotes; a part that ends by itself gets none. */
const stop = (part: string) => (/[.?!]”?$/.test(part) ? part : part.replace(/”?$/, '.$&'));

function day([year = 0, month = 1, date = 1]: number[]): string {
  return american.format(Date.UTC(year, month - 1, date));
}

function journal({ 'container-title': name, volume, issue, page }: CslItem): string {
  const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const pages = page?.replace(/(?<=\d)-(?=\d)/, '–');
  return [name, number, pages].filter(Boolean).join(', ');
}

/**
 * A source in the style of the American Psychological Association (seventh edition), as plain text: the style's
 * italics are lost. Body for author and "n.d." for a year where a record has none.
 */
export function apa(item: CslItem): string {
  const { author = [], issued, title, DOI, URL, accessed } = item;
  const year = `(${issued?.['date-parts'][0][0] ?? 'n.d.'}).`;
  const place = journal(item);
  const retrieved = item.type === 'webpage' && !issued && accessed;
  return [
    ...(author.length ? [stop(names(author)), year, stop(title)] : [stop(title), year]),
    ...(place ? [stop(place)] : []),
    ...(retrieved ? [`Retrieved ${day(retrieved['date-parts'][0])}, from`] : []),
    ...(DOI ? [`https://doi.org/${DOI}`] : URL ? [URL] : []),
  ].join(' ');
}
