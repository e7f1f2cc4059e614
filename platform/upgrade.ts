import type { Values } from './stores.ts';

/**
 * Brings something kept by an earlier version to the latest, one version after another.
 *
 * @param kept carries its `version`, a number from 1
 * @param steps the first makes version 2 out of version 1, and so on
 * @returns the same in the latest version, `steps.length + 1`; undefined where it carries no version, or one that
 *   is not known yet
 */
export function upgrade(kept: unknown, steps: ((kept: Values) => Values)[]): Values | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { version } = kept as Values;
  const latest = steps.length + 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > latest)
    return undefined;
  return steps
    .slice(version - 1)
    .reduce<Values>((now, step, i) => ({ ...step(now), version: version + i + 1 }), kept as Values);
}
