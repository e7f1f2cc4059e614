import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nearestFirst } from '../../../components/codes.tsx';
import { isTextKey } from '../../../components/text.ts';
import type { Profession } from '../../../corpus/schema/answer.ts';

const ANSWERS = fileURLToPath(new URL('../../../corpus/answers/', import.meta.url));

const row = (profession: Profession, place: string) => ({ profession, place });
const rows = [
  row('psychologist', 'US'),
  row('psychologist', 'UK'),
  row('any therapist', 'US-CA'),
  row('counsellor', 'UK'),
  row('counsellor', 'AU'),
];
const names = (reader: Parameters<typeof nearestFirst>[1]) =>
  nearestFirst(rows, reader).map(({ profession, place }) => `${profession} ${place}`);

describe('what the codes say', () => {
  it("puts the reader's own profession in their own country first, then their country, then their profession", () => {
    expect(names({ country: 'UK', profession: 'counsellor' })).toEqual([
      'counsellor UK',
      'psychologist UK',
      'any therapist US-CA',
      'counsellor AU',
      'psychologist US',
    ]);
  });

  it("counts a part of the reader's country as their country", () => {
    expect(names({ country: 'US', profession: 'any' }).slice(0, 2)).toEqual([
      'psychologist US',
      'any therapist US-CA',
    ]);
  });

  it('keeps the order of the answer for a reader who chose nothing', () => {
    expect(nearestFirst(rows, { country: 'none', profession: 'any' })).toEqual(rows);
  });

  it('names every place the corpus speaks of', () => {
    const answers = readdirSync(ANSWERS, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.md'),
    );
    const rows = answers.flatMap((file) => [
      ...readFileSync(ANSWERS + file, 'utf8').matchAll(/^- (?:none: .*|[a-z ]+, [A-Z-]+:)/gm),
    ]);
    const places = [...new Set(rows.flatMap(([line]) => line.match(/[A-Z]{2}(?:-[A-Z]{2,3})?/g) ?? []))];
    expect(places).toContain('US');
    const nameless = places.filter((place) => !isTextKey(`place.${place}`));
    expect(nameless, 'add "place.…" to components/text.en.json').toEqual([]);
  });
});
