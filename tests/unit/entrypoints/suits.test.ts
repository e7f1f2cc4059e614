import { expect, it } from 'vitest';
import { suits } from '../../../entrypoints/background/suits.ts';

it.each([
  ['misconduct', { safety: 'none', verdict: 'ask-first' }, false],
  ['misconduct', { safety: 'none', verdict: 'ok' }, false],
  ['misconduct', { safety: 'none', verdict: 'never' }, true],
  ['misconduct', { safety: 'misconduct', verdict: 'some' }, true],
  ['misconduct', undefined, false],
  ['crisis', { safety: 'none', verdict: 'ok' }, true],
  [null, { safety: 'none', verdict: 'ok' }, true],
] as const)('a text that tells of %s is answered by %o: %s', (told, row, answered) => {
  expect(suits(told, row)).toBe(answered);
});
