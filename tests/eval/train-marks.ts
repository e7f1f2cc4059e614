import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgePost } from '../../answering/answer-post.ts';
import { likelihood, MARKED_AT } from '../../answering/marks/likelihood.ts';
import { SIGNALS } from '../../answering/marks/signals.ts';
import { isEmpty, words } from '../../answering/normalise.ts';
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
/** How often a question asked beside is put into another post, how the posts are stepped through, and what it counts. */
const HOSTS = 2;
const STRIDE = 31;
const BESIDE_WEIGHT = 0.25;
const FEW_WORDS = 3;

const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);

type Held = Example & { fold: number };

const posts = postsOf('tune');
const examples = posts.flatMap((post, number): Held[] => {
  const places = placesOf(post);
  return judgePost(ranker, { ...post, isReply: isReply(post) }).map(({ candidate, signals }) => ({
    signals,
    asks: places.some((place) => overlaps(place, candidate)),
    fold: number % FOLDS,
  }));
});

/**
 * On forums people ask other things beside: so the questions of posts that ask nothing of ours are judged in the midst of
 * posts that do, as examples of what is not to be marked.
 */
const asking = posts.filter(({ spans }) => spans.length > 0);
let turn = 0;
const besides = posts.flatMap((post, number): Held[] => {
  if (post.spans.length) return [];
  return judgePost(ranker, { ...post, isReply: isReply(post) }).flatMap(({ candidate: { text } }) => {
    const telling = words(text).filter((word) => !isEmpty(word)).length;
    // "Is that normal?" asks about whatever stands before it.
    if (telling <= FEW_WORDS) return [];
    return Array.from({ length: HOSTS }, (): Held[] => {
      const host = asking[(turn++ * STRIDE) % asking.length]!;
      const [first = '', ...others] = host.text.split('\n\n');
      const whole = { title: host.title, text: [first, text, ...others].join('\n\n') };
      const start = first.length + 2;
      return judgePost(ranker, whole)
        .filter(({ candidate }) => overlaps(candidate, { start, end: start + text.length }))
        .map(({ signals }) => ({ signals, asks: false, weight: BESIDE_WEIGHT, fold: number % FOLDS }));
    }).flat();
  });
});
const all = [...examples, ...besides];

const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  train(
    all.filter((example) => example.fold !== fold),
    L2,
  ),
);
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
const { weights, bias } = train(all, L2);
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
