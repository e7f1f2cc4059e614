import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgePost } from '../../answering/answer-post.ts';
import { likelihood } from '../../answering/marks/likelihood.ts';
import { SIGNALS } from '../../answering/marks/signals.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../scripts/trained-model.ts';
import { postsOf } from './data.ts';
import { type Example, train } from './logistic-regression.ts';
import { isReply, overlaps, placesOf } from './score-posts.ts';

/**
 * `npm run train:marks` trains the likelihood of marks on the tuning posts and writes `answering/marks/weights.json`.
 * Deterministic. What it prints is by cross-validation: each post is judged by weights that never saw it.
 */
const FOLDS = 10;
/** Pull of the weights towards zero. */
const L2 = 2;

const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);

const posts = postsOf('tune');
const examples = posts.flatMap((post, number): (Example & { fold: number })[] => {
  const places = placesOf(post);
  return judgePost(ranker, { ...post, isReply: isReply(post) }).map(({ candidate, signals }) => ({
    signals,
    asks: places.some((place) => overlaps(place, candidate)),
    fold: number % FOLDS,
  }));
});

const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  train(
    examples.filter((example) => example.fold !== fold),
    L2,
  ),
);
const held = examples.map(({ signals, asks, fold }) => ({
  asks,
  likely: likelihood(signals, byFold[fold]!),
}));
const logLoss =
  held.reduce((sum, { asks, likely }) => sum - Math.log(asks ? likely : 1 - likely), 0) / held.length;

console.log(
  `${posts.length} posts, ${examples.length} stretches, log-loss ${logLoss.toFixed(4)} (cross-validated)`,
);
for (const [from, to] of [
  [0, 0.1],
  [0.1, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1],
] as const) {
  const within = held.filter(({ likely }) => likely >= from && likely < to);
  const asking = within.filter(({ asks }) => asks).length;
  console.log(`  likelihood ${from}–${to}: ${asking} of ${within.length} ask`);
}

const round = (value: number) => Number(value.toFixed(4));
const { weights, bias } = train(examples, L2);
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
