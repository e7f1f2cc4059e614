import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../platform/upgrade.ts';

const steps = [
  ({ name }: Record<string, unknown>) => ({ names: [name] }),
  ({ names }: Record<string, unknown>) => ({ names, notes: [] }),
];

describe('what an earlier version kept', () => {
  it('is brought to the latest, one version after another', () => {
    expect(upgrade({ version: 1, name: 'a' }, steps)).toEqual({ version: 3, names: ['a'], notes: [] });
    expect(upgrade({ version: 2, names: ['a'] }, steps)).toEqual({ version: 3, names: ['a'], notes: [] });
  });

  it('stays as it is when it is of the latest', () => {
    const latest = { version: 3, names: ['a'], notes: ['b'] };
    expect(upgrade(latest, steps)).toEqual(latest);
  });

  it.each([null, 'version 1', {}, { version: 4 }, { version: 0 }, { version: 1.5 }, { version: '1' }])(
    'is refused when its version is not known: %j',
    (kept) => {
      expect(upgrade(kept, steps)).toBeUndefined();
    },
  );
});
