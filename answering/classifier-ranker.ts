import { bm25Scores } from './classifier/bm25.ts';
import type { Model } from './classifier/model.ts';
import { type Known, knownOf, type Reading, reasons } from './classifier/reasons.ts';
import { classify } from './classifier/softmax.ts';
import { isEmpty, words } from './normalise.ts';
import type { Context, Ranker, Ranking } from './ranker.ts';

const MOST = 5;
const MOST_REASONS = 4;

/** How much BM25 adds to the classifier's log-probability for the answer that it likes best. */
const BM25_SHARE = 6;
/** How much the question with its title and the sentences before counts, against the question alone. */
const CONTEXT_SHARE = 0.3;
/** … and for a question of so few telling words that it means little alone ("Is this normal?"). */
const FEW_WORDS = 3;
const CONTEXT_SHARE_OF_FEW = 0.7;
/** On a page the whole post is known as well: how much it counts, and what stands before the question beside it. */
const POST_SHARE = 0.2;
const CONTEXT_SHARE_IN_POST = 0.4;
const CONTEXT_SHARE_OF_FEW_IN_POST = 0.6;
/** Keeps the logarithm of a vanishing probability finite. */
const LEAST = 1e-6;

/** How well each answer fits (log-scores), and how likely none of them does. */
interface Fit {
  fits: Float32Array;
  none: number;
}

const mix = (a: Fit, b: Fit, share: number): Fit => ({
  fits: a.fits.map((fit, c) => (1 - share) * fit + share * b.fits[c]!),
  none: (1 - share) * a.none + share * b.none,
});

/** The places of the highest values, highest first; of equal ones the earlier. */
function highest(values: Float32Array, most: number): number[] {
  const found: number[] = [];
  values.forEach((value, place) => {
    if (found.length === most && value <= values[found[most - 1]!]!) return;
    const at = found.findIndex((other) => value > values[other]!);
    found.splice(at < 0 ? found.length : at, 0, place);
    if (found.length > most) found.pop();
  });
  return found;
}

function contextShare(typed: readonly string[], inPost: boolean): number {
  const telling = typed.filter((word) => !isEmpty(word)).length;
  if (inPost) return telling <= FEW_WORDS ? CONTEXT_SHARE_OF_FEW_IN_POST : CONTEXT_SHARE_IN_POST;
  return telling <= FEW_WORDS ? CONTEXT_SHARE_OF_FEW : CONTEXT_SHARE;
}

/**
 * Ranks by a trained classifier and BM25 together, with the words before the question and the whole post as second
 * opinions. An answer's confidence is how far it stands out among the answers, times how likely it is that any answer
 * fits.
 */
export function classifierRanker({ ids, mend, softmax, bm25 }: Model): Ranker {
  const mended = (text: string) => words(text).map(mend);

  const judge = (typed: readonly string[]): Fit => {
    const probabilities = classify(softmax, typed);
    const scores = bm25Scores(bm25, typed);
    return {
      fits: scores.map((score, c) => Math.log(probabilities[c]! + LEAST) + BM25_SHARE * score),
      none: probabilities[ids.length]!,
    };
  };

  const taken = { softmax, bm25, bm25Share: BM25_SHARE };

  // The questions of one post come one after another, and the post is long.
  let last: { text: string; fit: Fit; known: Known } | undefined;
  const judgePost = (text: string) => {
    if (last?.text !== text) {
      const typed = mended(text);
      last = { text, fit: judge(typed), known: knownOf(taken, typed) };
    }
    return last;
  };

  return {
    scope: (text) => 1 - judgePost(text).fit.none,

    rank(question: string, context: Context): Ranking {
      const typed = mended(question);
      if (!typed.length) return { answers: [], standsOut: 0, noneAlone: 1, none: 1 };
      const alone = judge(typed);
      let fit = alone;
      const read: Reading[] = [{ known: knownOf(taken, typed), share: 1 }];
      const add = (other: Fit, known: Known, share: number) => {
        fit = mix(fit, other, share);
        for (const before of read) before.share *= 1 - share;
        read.push({ known, share });
      };
      const around = mended(`${context.title ?? ''} ${context.before ?? ''}`);
      if (around.length) {
        const all = [...around, ...typed];
        add(judge(all), knownOf(taken, all), contextShare(typed, context.post !== undefined));
      }
      if (context.post !== undefined) {
        const post = judgePost(context.post);
        add(post.fit, post.known, POST_SHARE);
      }
      const { fits, none } = fit;
      const top = fits.reduce((a, b) => Math.max(a, b));
      const total = fits.reduce((sum, score) => sum + Math.exp(score - top), 0);
      const best = highest(fits, MOST);
      return {
        answers: best.map((c, i) => ({
          id: ids[c]!,
          confidence: (Math.exp(fits[c]! - top) / total) * (1 - none),
          because: reasons(read, c, i ? undefined : best[1]).slice(0, MOST_REASONS),
        })),
        standsOut: 1 / total,
        noneAlone: alone.none,
        none,
      };
    },
  };
}
