import { bm25Scores } from './classifier/bm25.ts';
import type { Model } from './classifier/model.ts';
import { type Reading, reasons } from './classifier/reasons.ts';
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

/** How well each answer fits a text (log-scores), how likely none of them does, and what that was made of. */
interface Judged {
  fits: Float32Array;
  none: number;
  read: Reading[];
}

const scaled = (read: readonly Reading[], part: number): Reading[] =>
  read.map(({ parts, share }) => ({ parts, share: share * part }));

const mix = (a: Judged, b: Judged, share: number): Judged => ({
  fits: a.fits.map((fit, c) => (1 - share) * fit + share * b.fits[c]!),
  none: (1 - share) * a.none + share * b.none,
  read: [...scaled(a.read, 1 - share), ...scaled(b.read, share)],
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

  const judge = (typed: readonly string[]): Judged => {
    const { scores: probabilities, parts } = classify(softmax, typed);
    const { scores, parts: terms } = bm25Scores(bm25, typed);
    return {
      fits: scores.map((score, c) => Math.log(probabilities[c]! + LEAST) + BM25_SHARE * score),
      none: probabilities[ids.length]!,
      read: [
        { parts, share: 1 },
        { parts: terms, share: BM25_SHARE },
      ],
    };
  };

  // The questions of one post come one after another, and the post is long.
  let last: { text: string; judged: Judged } | undefined;
  const judgePost = (text: string) => {
    if (last?.text !== text) last = { text, judged: judge(mended(text)) };
    return last.judged;
  };

  return {
    scope: (text) => 1 - judgePost(text).none,

    rank(question: string, context: Context): Ranking {
      const typed = mended(question);
      if (!typed.length) return { answers: [], standsOut: 0, noneAlone: 1, none: 1 };
      const alone = judge(typed);
      let judged = alone;
      const around = mended(`${context.title ?? ''} ${context.before ?? ''}`);
      if (around.length)
        judged = mix(judged, judge([...around, ...typed]), contextShare(typed, context.post !== undefined));
      if (context.post !== undefined) judged = mix(judged, judgePost(context.post), POST_SHARE);
      const { fits, none, read } = judged;
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
