import { KINDS, type Kind } from './weighing.ts';

/** Of several dangers told of, the one that counts: crisis goes before misconduct. */
export function worst(told: readonly (Kind | null)[]): Kind | null {
  return KINDS.find((kind) => told.includes(kind)) ?? null;
}
