import { describe, expect, it } from 'vitest';
import { curly } from '../../../components/curly.ts';
import english from '../../../components/text.en.json' with { type: 'json' };
import { longDay, longMonth, parts, shortMonth, t } from '../../../components/text.ts';

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
