import { bm25Scores } from './classifier/bm25.ts';
import type { Model } from './classifier/model.ts';
import { classify } from './classifier/softmax.ts';
import { isEmpty, words } from './normalise.ts';
import type { Context, Ranker, Scored } from './ranker.ts';
import { mend } from './typos.ts';

const MOST = 5;

/** How much BM25 adds to the classifier's log-probability when its score is the best of all. */
const BM25_SHARE = 4;
/** How much the sentences before and the title count, against the question's own words. */
const CONTEXT_SHARE = 0.3;
/** … and for a question of so few telling words that it means nothing alone ("Is this normal?"). */
const FEW_WORDS = 3;
const CONTEXT_SHARE_OF_FEW = 0.7;

/** Ranks by a trained classifier and BM25 together, with the words before the question as a second opinion. */
export function classifierRanker({ ids, known, softmax, bm25 }: Model): Ranker {
  const mended = (text: string) => words(text).map((word) => mend(word, known));

  /** Log-scores of all answers, and of none as the last. */
  const scores = (typed: readonly string[]): Float32Array => {
    const probabilities = classify(softmax, typed);
    const fit = bm25Scores(bm25, typed);
    return probabilities.map((p, c) => Math.log(p + 1e-6) + BM25_SHARE * (fit[c] ?? 0));
  };

  return {
    rank(question: string, context: Context): Scored[] {
      const typed = mended(question);
      if (!typed.length) return [];
      let fused = scores(typed);
      const around = mended(`${context.title ?? ''} ${context.before ?? ''}`);
      if (around.length) {
        const telling = typed.filter((word) => !isEmpty(word)).length;
        const share = telling <= FEW_WORDS ? CONTEXT_SHARE_OF_FEW : CONTEXT_SHARE;
        const whole = scores([...around, ...typed]);
        fused = fused.map((score, c) => (1 - share) * score + share * whole[c]!);
      }
      const top = fused.reduce((a, b) => Math.max(a, b));
      const total = fused.reduce((sum, score) => sum + Math.exp(score - top), 0);
      return [...ids.keys()]
        .sort((a, b) => fused[b]! - fused[a]!)
        .slice(0, MOST)
        .map((c) => ({ id: ids[c]!, confidence: Math.exp(fused[c]! - top) / total, because: [] }));
    },
  };
}
