import { bm25Reasons, bm25Scores } from './classifier/bm25.ts';
import type { Model } from './classifier/model.ts';
import { classify } from './classifier/softmax.ts';
import { isEmpty, words } from './normalise.ts';
import type { Context, Ranker, Scored } from './ranker.ts';

const MOST = 5;
const MOST_REASONS = 4;

/** How much BM25 adds to the classifier's log-probability for the answer that it likes best. */
const BM25_SHARE = 6;
/** How much the question with its title and the sentences before counts, against the question alone. */
const CONTEXT_SHARE = 0.3;
/** … and for a question of so few telling words that it means little alone ("Is this normal?"). */
const FEW_WORDS = 3;
const CONTEXT_SHARE_OF_FEW = 0.7;
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

/**
 * Ranks by a trained classifier and BM25 together, with the words before the question as a second opinion. An
 * answer's confidence is how far it stands out among the answers, times how likely it is that any answer fits.
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

  // The questions of one post come one after another, and the post is long.
  let last: { text: string; scope: number } | undefined;

  return {
    scope(text) {
      if (last?.text !== text) last = { text, scope: 1 - classify(softmax, mended(text))[ids.length]! };
      return last.scope;
    },

    rank(question: string, context: Context): Scored[] {
      const typed = mended(question);
      if (!typed.length) return [];
      const around = mended(`${context.title ?? ''} ${context.before ?? ''}`);
      const telling = typed.filter((word) => !isEmpty(word)).length;
      const alone = judge(typed);
      const { fits, none } = around.length
        ? mix(
            alone,
            judge([...around, ...typed]),
            telling <= FEW_WORDS ? CONTEXT_SHARE_OF_FEW : CONTEXT_SHARE,
          )
        : alone;
      const top = fits.reduce((a, b) => Math.max(a, b));
      const total = fits.reduce((sum, score) => sum + Math.exp(score - top), 0);
      return highest(fits, MOST).map((c) => ({
        id: ids[c]!,
        confidence: (Math.exp(fits[c]! - top) / total) * (1 - none),
        because: bm25Reasons(bm25, typed, c, MOST_REASONS),
      }));
    },
  };
}
