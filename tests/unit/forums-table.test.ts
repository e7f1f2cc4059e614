import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../entrypoints/content-script/adapters/index.ts';
import { COMPOSERS } from '../../platform/engines.ts';
import { PAGES } from '../fixtures/forums/pages.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Rows of the table of engines, cell by cell. */
const rows = readFileSync(join(ROOT, 'docs/forums.md'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('](../tests/fixtures/forums/') && line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name, versions, read, skipped, fixture, counts, sure]) => ({
    name,
    versions,
    read,
    skipped,
    engine: /^\[(.+)\]\(\.\.\/(.+)\)$/.exec(fixture!)?.[1],
    path: /^\[(.+)\]\(\.\.\/(.+)\)$/.exec(fixture!)?.[2],
    counts,
    sure,
  }));

describe('the table of engines in docs/forums.md', () => {
  const engines = rows.map(({ engine }) => engine);

  it('has a row for each adapter, each fixture and each composer, and no other', () => {
    const sorted = engines.toSorted();
    expect(sorted).toEqual(ADAPTERS.map(({ engine }) => engine).toSorted());
    expect(sorted).toEqual([...new Set(PAGES.flatMap(({ engine }) => engine ?? []))].sort());
    expect(sorted).toEqual(Object.keys(COMPOSERS).toSorted());
    expect(rows.length).toBe(18);
  });

  it.each(rows)('says of $name what its fixture holds', ({ engine, path, counts, sure, ...cells }) => {
    const page = PAGES.find(({ file }) => file === `${engine}.html`)!;
    expect(path).toBe(`tests/fixtures/forums/${page.file}`);
    expect(existsSync(join(ROOT, path!))).toBe(true);
    const { authors, asks, unread } = page;
    expect(counts).toBe(`${authors.length} posts, ${asks.length} asked, ${unread.length} not read`);
    expect(sure).toMatch(/^(seen|source|others' code|guess)\b/);
    for (const cell of Object.values(cells)) expect(cell).toBeTruthy();
  });
});

describe('a page that breaks simple readers', () => {
  it.each(['vbulletin4', 'xenforo', 'lemmy', 'fluxbb'])(
    '%s is read without its adapter as well',
    (engine) => {
      expect(PAGES.find((page) => page.engine === engine)?.generic).toBe(true);
    },
  );
});
