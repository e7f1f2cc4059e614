import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../../../scripts/root.ts';

const asked = vi.hoisted(() => [] as string[]);

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../components/mount.tsx', () => ({ mount: () => {} }));
vi.mock('../../../components/text.ts', async (original) => {
  const real = await original<typeof import('../../../components/text.ts')>();
  const noted = Object.entries(real).map(([name, value]) => [
    name,
    typeof value !== 'function'
      ? value
      : (...given: unknown[]) => {
          asked.push(`${name}(${given[0]})`);
          return (value as (...given: unknown[]) => unknown)(...given);
        },
  ]);
  return Object.fromEntries(noted);
});

/** While modules load, the reader's language is not known yet: a text asked for then would stay English. */
describe('no text is asked for while a module loads', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root });

  it.each(files)('%s', async (file) => {
    asked.length = 0;
    await import(join(root, file));
    expect(asked).toEqual([]);
  });
});
