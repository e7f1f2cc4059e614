import { expect, it } from 'vitest';
import { markupFor } from '../../../platform/engines.ts';

it('writes in the markup of the page’s composer, and plainly where that is not known', () => {
  expect(markupFor('phpbb')).toBe('bbcode');
  expect(markupFor('lemmy')).toBe('markdown');
  expect(markupFor('bbpress')).toBe('html');
  expect(markupFor(undefined)).toBe('plain');
  expect(markupFor('toString')).toBe('plain');
});
