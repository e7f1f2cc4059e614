import type { Kind } from './weighing.ts';

/** Of several dangers told of, the one that counts: crisis goes before misconduct. */
export function worst(told: readonly (Kind | null)[]): Kind | null {
  if (told.includes('crisis')) return 'crisis';
  return told.includes('misconduct') ? 'misconduct' : null;
}
