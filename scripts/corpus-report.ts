import { join } from 'node:path';
import { type Health, leaveOneVoiceOut } from '../answering/coverage.ts';
import { compileCorpus } from '../corpus/compiler/compile.ts';
import { reportLines } from '../corpus/compiler/report.ts';
import { root } from './root.ts';

/** `npm run corpus:report`: counts the corpus, and tells how well its wordings would meet people not met yet. */

const WORST = 10;

const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(5);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const line = ({ answer, covered, first }: Health) => `${percent(covered)}  ${percent(first)}   ${answer}`;

const compiled = compileCorpus(join(root, 'corpus'));
console.log(reportLines(compiled).join('\n'));

const health = leaveOneVoiceOut(
  compiled.bundle.answers,
  compiled.phrasings.kept.map(({ value }) => value),
);
console.log(
  '\nOne voice left out at a time: how much of the weight of its words the other voices know, and how often',
);
console.log('BM25 alone, taught by them, puts the right answer first');
console.log('known  first');
console.log(
  line({
    answer: 'all answers',
    texts: 0,
    covered: mean(health.map(({ covered }) => covered)),
    first: mean(health.map(({ first }) => first)),
  }),
);
for (const worst of [...health].sort((a, b) => a.covered - b.covered).slice(0, WORST))
  console.log(line(worst));
