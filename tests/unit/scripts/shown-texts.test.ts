import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import english from '../../../components/text.en.json' with { type: 'json' };
import { root } from '../../../scripts/root.ts';
import { isShownIn } from '../../../scripts/shown-texts.ts';

/** The source files that a module is made of, itself included. */
function modulesOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return known;
  known.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|\} from)[^;]*'(\.[^']+)'/gm))
    modulesOf(join(dirname(file), from!), known);
  return known;
}

it.each([
  ['card', 'index.tsx', 'verdict-chip.tsx', 15],
  ['background', 'index.ts', 'menu.ts', 6],
] as const)('the %s carries every text that it names', (context, index, among, least) => {
  const files = modulesOf(join(root, 'entrypoints', context, index));
  expect([...files].some((file) => file.endsWith(among))).toBe(true);
  const named = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([\w.]+)'/g)].map(([, name]) => name!),
  );
  const texts = named.filter((name) => name.includes('.') && name in english);
  expect(texts.length).toBeGreaterThan(least);
  expect(texts.filter((name) => !isShownIn(context, name))).toEqual([]);
});

it('the card carries what is said on a page without it', () => {
  const names = ['page.marksOn', 'page.marksOff', 'page.noMarks'];
  expect(names.filter((name) => !isShownIn('card', name))).toEqual([]);
});
