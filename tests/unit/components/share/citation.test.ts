// @ts-expect-error The library comes without types.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { apa } from '../../../../components/share/citation/apa.ts';
import { type Author, authorsOf } from '../../../../components/share/citation/authors.ts';
import { bibtex } from '../../../../components/share/citation/bibtex.ts';
import { cite } from '../../../../components/share/citation/cite.ts';
import { type CslItem, cslItem } from '../../../../components/share/citation/csl.ts';
import { corpus } from './shared.ts';

const items = corpus.sources.map(cslItem);
const sourceOf = (id: string) => corpus.sources.find((source) => source.id === id)!;

describe('authors', () => {
  it.each([
    ['Pope KS, Vetter VA', ['Pope, K. S.', 'Vetter, V. A.'], false],
    ["O'Brien KM, van Hemert DA", ["O'Brien, K. M.", 'van Hemert, D. A.'], false],
    ['Flückiger C, Del Re AC', ['Flückiger, C.', 'Del Re, A. C.'], false],
    ['Vesentini L, et al.', ['Vesentini, L.'], true],
    ['Heinz MV, Jacobson NC and others', ['Heinz, M. V.', 'Jacobson, N. C.'], true],
    ['Briggie A and others (names not shown in full)', ['Briggie, A.'], true],
    ['Sudden Cardiac Arrest UK', ['Sudden Cardiac Arrest UK'], false],
    [
      'Department for Child Protection, South Australia',
      ['Department for Child Protection, South Australia'],
      false,
    ],
    ['Knapp and VandeCreek', ['Knapp and VandeCreek'], false],
    ['site.example, no author named', ['site.example'], false],
    ['Authors not shown in the copy we read', [], false],
  ])('of "%s"', (by, named, others) => {
    const found = authorsOf(by);
    expect(found.others).toBe(others);
    expect(
      found.authors.map((one) => ('family' in one ? `${one.family}, ${one.given}` : one.literal)),
    ).toEqual(named);
  });
});

describe('a citation in APA style', () => {
  it.each([
    [
      'fluckiger2018',
      'Flückiger, C., Del Re, A. C., Wampold, B. E., & Horvath, A. O. (2018). The alliance in adult psychotherapy: a meta-analytic synthesis. Psychotherapy, 55(4), 316–340. https://doi.org/10.1037/pst0000172',
    ],
    [
      'nasw-1.10',
      'National Association of Social Workers. (2021). NASW Code of Ethics, 1.10. https://www.socialworkers.org/About/Ethics/Code-of-Ethics/Code-of-Ethics-English/Social-Workers-Ethical-Responsibilities-to-Clients',
    ],
  ])('of %s', (id, written) => {
    expect(apa(cslItem(sourceOf(id)))).toBe(written);
  });

  it('says when a page without a year was read', () => {
    const undated = items.filter(({ type, issued, URL }) => type === 'webpage' && !issued && URL);
    expect(undated.length).toBeGreaterThan(50);
    for (const item of undated)
      expect(apa(item)).toMatch(/\(n\.d\.\)\..* Retrieved \w+ \d+, \d{4}, from https?:/);
  });

  it('is, for every source, what citeproc writes, but for capitals in the names of journals', {
    timeout: 60_000,
  }, () => {
    // In one list citeproc tells works of the same year apart by letters; before "others" it puts no comma.
    const comparable = (text: string) =>
      text
        .trim()
        .toLowerCase()
        .replace(/\((\d{4}|n\.d\.)-?[a-z]+\)\./, '($1).')
        .replace(/,? & others\./, ', & others.');
    const written: [id: string, text: string][] = new Cite(items).format('bibliography', {
      template: 'apa',
      format: 'text',
      asEntryArray: true,
    });
    expect(written).toHaveLength(items.length);
    const theirs = new Map(written);
    const differing = items
      .map((item) => [comparable(apa(item)), comparable(theirs.get(item.id)!)])
      .filter(([ours, citeproc]) => ours !== citeproc);
    expect(differing).toEqual([]);
  });
});

/** What a BibTeX entry can carry of an item. */
function carried({ type, author, issued, title, ...rest }: CslItem) {
  const { 'container-title': journal, volume, issue, page, DOI, URL } = rest;
  const names = author?.map((one: Author & { 'non-dropping-particle'?: string }) => {
    if (!('family' in one)) return { family: one.literal };
    const { 'non-dropping-particle': particle, family, given } = one;
    return { family: particle ? `${particle} ${family}` : family, given };
  });
  return {
    type: type === 'article-journal' ? type : 'document',
    author: names,
    year: issued?.['date-parts'][0][0],
    title,
    ...{ journal, volume, issue, page, DOI, URL },
  };
}

describe('a citation in BibTeX', () => {
  it('looks like one written by hand', () => {
    expect(bibtex(cslItem(sourceOf('fluckiger2018')))).toBe(`@article{fluckiger2018,
  author = {Flückiger, C. and Del Re, A. C. and Wampold, B. E. and Horvath, A. O.},
  title = {{The alliance in adult psychotherapy: a meta-analytic synthesis}},
  year = {2018},
  journal = {Psychotherapy},
  volume = {55},
  number = {4},
  pages = {316--340},
  doi = {10.1037/pst0000172},
}`);
  });

  it('is read by a reference manager as the source it was, for every source', () => {
    for (const item of items) {
      const [read] = new Cite(bibtex(item)).data;
      expect(read, item.id).toMatchObject({ 'citation-key': item.id });
      // The library escapes the percent codes of addresses once more.
      const URL = read.URL?.replaceAll('%25', '%');
      expect(carried({ ...read, URL }), item.id).toEqual(carried(item));
    }
  });
});

describe('a citation in CSL-JSON', () => {
  it('is read by a reference manager as the source it was, for every source', () => {
    const read = new Cite(cite(corpus.sources, 'csl'), { strict: true }).data;
    expect(read.map(({ _graph, ...item }: { _graph?: unknown }) => item)).toEqual(items);
  });
});

describe('citations of all sources of an answer', () => {
  it('are in the order of the alphabet in APA style', () => {
    const written = cite([sourceOf('nasw-1.10'), sourceOf('fluckiger2018')], 'apa');
    expect(written).toMatch(/^Flückiger.*\n\nNational.*$/);
  });
});
