import { afterEach, describe, expect, it } from 'vitest';
import { curly } from '../../../components/curly.ts';
import arabic from '../../../components/text.ar.json' with { type: 'json' };
import german from '../../../components/text.de.json' with { type: 'json' };
import english from '../../../components/text.en.json' with { type: 'json' };
import {
  byName,
  longDay,
  longMonth,
  parts,
  regionName,
  shortMonth,
  speak,
  t,
} from '../../../components/text.ts';

describe('texts', () => {
  it('are filled in', () => {
    expect(t('answer.cite', { n: 3, title: 'A survey' })).toBe('Source 3: A survey');
  });

  it('follow the number', () => {
    expect(t('search.count', { n: 0 })).toBe('0 answers');
    expect(t('search.count', { n: 1 })).toBe('1 answer');
    expect(t('search.count', { n: 4 })).toBe('4 answers');
  });

  it('take elements in their slots, and keep their order', () => {
    expect(parts('answer.trust', { sources: '7 sources', date: 'today' })).toEqual([
      '',
      '7 sources',
      '. Reviewed ',
      'today',
      '.',
    ]);
  });

  it('use curly apostrophes, and no exclamation marks', () => {
    expect(JSON.stringify(english)).not.toMatch(/\w'\w|!/);
  });
});

describe('dates', () => {
  it('are written in full, whatever the time zone', () => {
    expect(longDay('2026-11-22')).toBe('22 November 2026');
    expect(longMonth('2027-05-22')).toBe('May 2027');
    expect(shortMonth('2026-11-01')).toBe('Nov 2026');
  });
});

describe('another language', () => {
  afterEach(() => speak('en', {}));

  it('has its own words, numbers, days and countries', () => {
    speak('de', german);
    expect(t('search.all', { n: 1234 })).toBe('1.234 Fragen durchsuchen (auf Englisch)');
    expect(parts('search.all', { n: 1234 })).toContain('1.234');
    expect(longDay('2026-03-01')).toBe('1. März 2026');
    expect(regionName('IE')).toBe('Irland');
    expect(['Zypern', 'Österreich', 'Irland'].sort(byName)).toEqual(['Irland', 'Österreich', 'Zypern']);
  });

  it('has all its plural forms', () => {
    speak('ar', arabic);
    expect([0, 1, 2, 3, 11, 100].map((n) => t('search.count', { n }))).toEqual([
      'لا إجابات',
      'إجابة واحدة',
      'إجابتان',
      '3 إجابات',
      '11 إجابة',
      '100 إجابة',
    ]);
  });

  it('falls back to English, with English grammar, for a text that is missing', () => {
    speak('ar', { 'act.back': 'رجوع' });
    expect(t('act.back')).toBe('رجوع');
    expect(t('act.save')).toBe('Save');
    expect([1, 2].map((n) => t('search.count', { n }))).toEqual(['1 answer', '2 answers']);
  });

  it('ends with English', () => {
    speak('de', german);
    speak('en', {});
    expect(t('act.back')).toBe('Back');
    expect(longDay('2026-11-22')).toBe('22 November 2026');
  });
});

describe('quotes', () => {
  it.each([
    ["I'd like a hug", 'I’d like a hug'],
    ['He said "no" and left', 'He said “no” and left'],
    ['"Is it OK?"', '“Is it OK?”'],
    ["the clients' code", 'the clients’ code'],
    ["the 'talking cure': a journey", 'the ‘talking cure’: a journey'],
    ['("rules of \'thumb\'")', '(“rules of ‘thumb’”)'],
    ['already “curly”', 'already “curly”'],
  ])('in %s are those of print', (typed, printed) => {
    expect(curly(typed)).toBe(printed);
  });
});
