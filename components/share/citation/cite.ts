import type { Source } from '../../../corpus/schema/source.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';

/** The ways a citation can be written: a style for people to read, and two formats for reference managers. */
export const STYLES = ['apa', 'bibtex', 'csl'] as const;
export type Style = (typeof STYLES)[number];

/** Sources as citations; in APA style in the order of the alphabet, as in a list of references. */
export function cite(sources: Source[], style: Style): string {
  const items = sources.map(cslItem);
  if (style === 'csl') return `${JSON.stringify(items, null, 2)}\n`;
  if (style === 'bibtex') return `${items.map(bibtex).join('\n\n')}\n`;
  return items
    .map(apa)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join('\n\n');
}
