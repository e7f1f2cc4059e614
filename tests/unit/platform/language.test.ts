import { describe, expect, it } from 'vitest';
import { directionOf, nearestLanguage } from '../../../platform/language.ts';

describe('the language for a browser', () => {
  it.each([
    ['es-MX', 'es'],
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ar_EG', 'ar'],
    ['FR-ca', 'fr'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    ['arn', 'en'],
    ['', 'en'],
  ])('in %s is %s', (browsers, ours) => {
    expect(nearestLanguage(browsers)).toBe(ours);
  });

  it('is written from right to left where it is Arabic', () => {
    expect([directionOf('ar'), directionOf('de')]).toEqual(['rtl', 'ltr']);
  });
});
