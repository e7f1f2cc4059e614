import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { likelihood, MARKED_AT } from '../../answering/marks/likelihood.ts';
import { SIGNALS } from '../../answering/marks/signals.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../scripts/trained-model.ts';
import { postsOf } from './data.ts';
import { crossTrained, markExamples, trainMarks } from './mark-examples.ts';

/**
 * `npm run train:marks` trains the likelihood of marks on the tuning posts and writes `answering/marks/weights.json`.
 * Deterministic. What it prints is by cross-validation: each post is judged by weights that never saw it.
 */
const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);

const posts = postsOf('tune');
const { own: examples, besides } = markExamples(ranker, posts);
const all = [...examples, ...besides];

const byFold = crossTrained(all);
const held = all.map(({ signals, asks, fold }) => ({
  asks,
  likely: likelihood(signals, byFold[fold]!),
}));
const own = held.slice(0, examples.length);
const logLoss =
  own.reduce((sum, { asks, likely }) => sum - Math.log(asks ? likely : 1 - likely), 0) / own.length;

console.log(
  `${posts.length} posts, ${examples.length} stretches and ${besides.length} beside, log-loss ${logLoss.toFixed(4)} (cross-validated)`,
);
for (const [from, to] of [
  [0, 0.1],
  [0.1, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1],
] as const) {
  const within = own.filter(({ likely }) => likely >= from && likely < to);
  const asking = within.filter(({ asks }) => asks).length;
  console.log(`  likelihood ${from}–${to}: ${asking} of ${within.length} ask`);
}
for (const [sensitivity, least] of Object.entries(MARKED_AT)) {
  const taken = own.filter(({ likely }) => likely >= least);
  const hits = taken.filter(({ asks }) => asks).length;
  const beside = held.slice(examples.length).filter(({ likely }) => likely >= least).length;
  const asks = examples.filter(({ asks }) => asks).length;
  console.log(
    `  ${sensitivity}: ${hits} of ${taken.length} ask, of ${asks} that do; ${beside} of ${besides.length} asked beside are taken`,
  );
}

const round = (value: number) => Number(value.toFixed(4));
const { weights, bias } = trainMarks(all);
const trained = {
  trained: new Date().toISOString().slice(0, 10),
  posts: posts.length,
  stretches: examples.length,
  logLoss: round(logLoss),
  weights: Object.fromEntries(SIGNALS.map((name) => [name, round(weights[name])])),
  bias: round(bias),
};
const file = new URL('../../answering/marks/weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(trained, null, 2)}\n`);
