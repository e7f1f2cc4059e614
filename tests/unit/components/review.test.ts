import { describe, expect, it } from 'vitest';
import { isOld, nextReview } from '../../../components/review.ts';

describe('the next review', () => {
  it('is six months after the last', () => {
    expect(nextReview('2026-11-22')).toBe('2027-05-22');
  });

  it('is a day there is', () => {
    expect(nextReview('2026-08-31')).toBe('2027-02-28');
  });

  it('makes an answer old the day after', () => {
    expect(isOld('2026-11-22', new Date('2027-05-22T12:00:00Z'))).toBe(false);
    expect(isOld('2026-11-22', new Date('2027-05-23T12:00:00Z'))).toBe(true);
  });
});
