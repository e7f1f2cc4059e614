import { describe, expect, it } from 'vitest';
import { filtered } from '../../../components/glossary.tsx';
import type { TermView } from '../../../platform/messages.ts';

const view = (term: string, ...also: string[]): TermView => ({
  term: { id: term.toLowerCase(), term, also, says: [], is_not: [], related: [], reviewed: '2026-11-22' },
  sources: [],
  related: [],
});
const terms = [view('Transference', 'transferance'), view('Pdoc', 'p-doc'), view('Frame')];
const names = (filter: string) => filtered(terms, filter).map(({ term }) => term.term);

describe('the glossary', () => {
  it('lists all words by name', () => {
    expect(names('')).toEqual(['Frame', 'Pdoc', 'Transference']);
  });

  it('keeps what a filter names, in whatever way it is written', () => {
    expect(names('TRANSFERA')).toEqual(['Transference']);
    expect(names('p doc')).toEqual(['Pdoc']);
    expect(names('xyzzy')).toEqual([]);
  });
});
