import { bm25Reasons, bm25Scores } from './classifier/bm25.ts';
import type { Model } from './classifier/model.ts';
import { classify } from './classifier/softmax.ts';
import { isEmpty, term, words } from './normalise.ts';
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

/** How many words are kept as read. */
const MOST_WORDS_KEPT = 20_000;

/** A word as typed, a typo mended, and its term. */
interface Word {
  typed: string;
  term: string;
}

/** A text in words as typed, typos mended, and the term of each. */
interface Text {
  typed: string[];
  terms: string[];
}

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
  // Mending and stemming take longer than all the rest, and the words of a page come again and again.
  const met = new Map<string, Word>();
  const readWord = (word: string): Word => {
    const before = met.get(word);
    if (before) return before;
    const typed = mend(word);
    const read = { typed, term: term(typed) };
    if (met.size >= MOST_WORDS_KEPT) met.clear();
    met.set(word, read);
    return read;
  };
  const read = (text: string): Text => {
    const read = words(text).map(readWord);
    return { typed: read.map(({ typed }) => typed), terms: read.map(({ term }) => term) };
  };

  const judge = (terms: readonly string[]): Fit => {
    const probabilities = classify(softmax, terms);
    const scores = bm25Scores(bm25, terms);
    return {
      fits: scores.map((score, c) => Math.log(probabilities[c]! + LEAST) + BM25_SHARE * score),
      none: probabilities[ids.length]!,
    };
  };

  // The questions of one post come one after another, and the post is long.
  let last: { text: string; scope: number } | undefined;

  return {
    scope(text) {
      if (last?.text !== text) last = { text, scope: 1 - classify(softmax, read(text).terms)[ids.length]! };
      return last.scope;
    },

    rank(question: string, context: Context): Scored[] {
      const { typed, terms } = read(question);
      if (!typed.length) return [];
      const around = read(`${context.title ?? ''} ${context.before ?? ''}`).terms;
      const telling = typed.filter((word) => !isEmpty(word)).length;
      const alone = judge(terms);
      const { fits, none } = around.length
        ? mix(
            alone,
            judge([...around, ...terms]),
            telling <= FEW_WORDS ? CONTEXT_SHARE_OF_FEW : CONTEXT_SHARE,
          )
        : alone;
      const top = fits.reduce((a, b) => Math.max(a, b));
      const total = fits.reduce((sum, score) => sum + Math.exp(score - top), 0);
      const because = bm25Reasons(bm25, typed, terms, MOST_REASONS);
      return highest(fits, MOST).map((c) => ({
        id: ids[c]!,
        confidence: (Math.exp(fits[c]! - top) / total) * (1 - none),
        because: because(c),
      }));
    },
  };
}
