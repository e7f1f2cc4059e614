import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import measured from '../../../answering/marks/measured.json' with { type: 'json' };
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../../scripts/trained-model.ts';
import { scoreSensitivities, shownFigures } from '../../eval/sensitivity.ts';

const ranker = trainedRanker(compileCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url))));

it('the figures beside each choice of marks in the settings are what is measured now', () => {
  const { date, ...figures } = measured;
  expect(figures, 'measure anew: npm run eval -- --write-sensitivity').toEqual(
    shownFigures(scoreSensitivities(ranker)),
  );
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
}, 60_000);

it('each choice of marks keeps what its name promises', () => {
  const { sure, balanced, more } = measured;
  expect(sure.onQuestion).toBeGreaterThanOrEqual(0.97);
  expect(balanced.onQuestion).toBeGreaterThanOrEqual(0.9);
  expect(balanced.found).toBeGreaterThanOrEqual(0.7);
  expect(balanced.found - sure.found).toBeGreaterThan(0.1);
  expect(more.found - balanced.found).toBeGreaterThan(0.05);
});
