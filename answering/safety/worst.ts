import type { Danger } from './detect.ts';

/** Of several dangers told of, the one that counts: crisis goes before misconduct. */
export function worst(told: readonly (Danger['kind'] | null)[]): Danger['kind'] | null {
  return (['crisis', 'misconduct'] as const).find((kind) => told.includes(kind)) ?? null;
}
