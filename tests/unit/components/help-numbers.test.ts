import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  byKind,
  countriesOf,
  countryName,
  current,
  DIRECTORY,
  firstHelp,
  linesOf,
} from '../../../components/help-numbers.ts';
import { Help } from '../../../corpus/schema/help.ts';
import { Country } from '../../../platform/settings.ts';

const HELP = fileURLToPath(new URL('../../../corpus/help/', import.meta.url));

const corpus = readdirSync(HELP).flatMap((file) =>
  v.parse(v.array(Help), parse(readFileSync(HELP + file, 'utf8'))),
);

const line = (id: string, change: Partial<Help> = {}): Help => ({
  id,
  country: 'IE',
  kind: 'crisis',
  name: id,
  phone: '123',
  hours: 'day and night',
  languages: ['en'],
  checked: '2026-11-22',
  next_check: '2027-05-22',
  evidence: { seen: '2026-11-22', grade: 'A' },
  ...change,
});

const lastDay = new Date('2028-05-22T12:00:00Z');
const dayAfter = new Date('2028-05-23T12:00:00Z');

describe('a number that nobody has checked again', () => {
  const site = 'https://line.example/';

  it('is shown until a year after it should have been', () => {
    expect(current([line('old', { site })], lastDay)).toEqual([line('old', { site })]);
  });

  it('is then taken away, with hours and chat; the line stays for its own site', () => {
    const old = line('old', { site, text: 'HI to 123', chat: 'https://line.example/chat' });
    const [left] = current([old], dayAfter);
    expect(left).toMatchObject({ id: 'old', site });
    expect(Object.keys(left!).filter((key) => ['phone', 'text', 'chat', 'hours'].includes(key))).toEqual([]);
  });

  it('takes the whole line away where there is no site', () => {
    expect(current([line('old')], dayAfter)).toEqual([]);
  });

  it('stays where it is an emergency number or a directory', () => {
    const lines = [line('112', { kind: 'emergency' }), line('all', { kind: 'directory' })];
    expect(current(lines, dayAfter)).toEqual(lines);
  });
});

describe('first help', () => {
  const lines = [
    line('us', { country: 'US' }),
    line('us-911', { country: 'US', kind: 'emergency', phone: '911' }),
    line('ie-closed', { hours: undefined }),
    line('ie-open'),
    line('ie-second'),
    line('ie-112', { kind: 'emergency', phone: '112' }),
  ];

  it("is the emergency number and one line of the reader's country", () => {
    const { emergency, line } = firstHelp(lines, 'IE');
    expect([emergency?.id, line?.id]).toEqual(['ie-112', 'ie-open']);
  });

  it('never names a number of a country that the reader did not choose', () => {
    expect(firstHelp(lines, 'none')).toEqual({});
    expect(firstHelp(lines, 'NZ')).toEqual({});
  });

  it('goes without a line once all numbers are too old', () => {
    const { emergency, line } = firstHelp(current(lines, dayAfter), 'IE');
    expect([emergency?.id, line]).toEqual(['ie-112', undefined]);
  });
});

describe('the help lines of the corpus', () => {
  it.each(Country.options.filter((country) => country !== 'none'))(
    'have an emergency number and a crisis line for %s',
    (country) => {
      const { emergency, line } = firstHelp(corpus, country);
      expect(emergency?.phone).toBeTruthy();
      expect(line?.phone ?? line?.text).toBeTruthy();
    },
  );

  it('are all listed, each once, under a country and a kind', () => {
    const listed = countriesOf(corpus).flatMap((country) =>
      byKind(corpus, country).flatMap(([, lines]) => lines.map(({ id }) => id)),
    );
    expect(listed.toSorted()).toEqual(corpus.map(({ id }) => id).toSorted());
  });

  it('come with the directory that every list ends with', () => {
    const directories = linesOf(corpus, 'INTL', 'directory').map(({ site }) => site);
    expect(directories).toContain(DIRECTORY.address);
  });

  it('begin with danger and end with directories', () => {
    const kinds = byKind(corpus, 'UK').map(([kind]) => kind);
    expect(kinds).toEqual(['emergency', 'crisis', 'child', 'abuse', 'complaint']);
  });
});

describe('countries', () => {
  it('are called by their names', () => {
    expect(countryName('UK')).toBe('United Kingdom');
    expect(countryName('EU')).toBe('European Union');
  });

  it('stand by name, the lines for all countries last', () => {
    const lines = [line('a', { country: 'INTL' }), line('b', { country: 'US' }), line('c'), line('d')];
    expect(countriesOf(lines)).toEqual(['IE', 'US', 'INTL']);
  });
});
