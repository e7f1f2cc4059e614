import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import measured from '../../../answering/marks/measured.json' with { type: 'json' };
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../../scripts/trained-model.ts';
import { type Part, postsOf } from '../../eval/data.ts';
import { shownFigures } from '../../eval/score-posts.ts';

const ranker = trainedRanker(compileCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url))));

it('the figures beside each choice of marks in the settings are what is measured now', () => {
  const { part, date, ...figures } = measured;
  const command = `npm run eval -- --part ${part} --write-sensitivity`;
  expect(figures, `measure anew: ${command}`).toEqual(shownFigures(ranker, postsOf(part as Part)));
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
}, 60_000);
