import type { Author } from './authors.ts';
import { type CslItem, OTHERS } from './csl.ts';

/** How TeX writes the characters that mean something to it. Everything else stays as it is, in UTF-8. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (words: string) => words.replace(/[\\~^{}%&$#_]/g, (special) => TEX[special] ?? `\\${special}`);

/** Braces within an address would end its field. Nothing else in it means anything to TeX. */
const address = (plain: string) => plain.replace(/[{}]/g, encodeURIComponent);

function nameOf(author: Author): string {
  if (author === OTHERS) return 'others';
  return 'family' in author ? `${tex(author.family)}, ${tex(author.given)}` : `{${tex(author.literal)}}`;
}

const dayOf = (parts: number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

/** A source as a BibTeX entry. Titles keep their capitals. */
export function bibtex(item: CslItem): string {
  const accessed = item.accessed && dayOf(item.accessed['date-parts'][0]);
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', `{${tex(item.title)}}`],
    ['year', item.issued?.['date-parts'][0].join()],
    ['journal', item['container-title'] && tex(item['container-title'])],
    ['volume', item.volume],
    ['number', item.issue && tex(item.issue)],
    ['pages', item.page?.replace('-', '--')],
    ['doi', item.DOI],
    ['url', item.URL && address(item.URL)],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${item.type === 'article-journal' ? 'article' : 'misc'}{${item.id},\n${lines.join('')}}`;
}
