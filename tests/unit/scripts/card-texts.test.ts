import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import english from '../../../components/text.en.json' with { type: 'json' };
import { isInCard } from '../../../scripts/card-texts.ts';
import { root } from '../../../scripts/root.ts';

/** The source files that a module is made of, itself included. */
function modulesOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return known;
  known.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|\} from)[^;]*'(\.[^']+)'/gm))
    modulesOf(join(dirname(file), from!), known);
  return known;
}

it('the card carries every text that it names', () => {
  const files = modulesOf(join(root, 'entrypoints/card/index.tsx'));
  expect([...files].some((file) => file.endsWith('verdict-chip.tsx'))).toBe(true);
  const named = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([\w.]+)'/g)].map(([, name]) => name!),
  );
  const texts = named.filter((name) => name.includes('.') && name in english);
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((name) => !isInCard(name))).toEqual([]);
});

it('the card carries what is said on a page without it', () => {
  expect(['page.marksOn', 'page.marksOff', 'page.noMarks'].every(isInCard)).toBe(true);
});
