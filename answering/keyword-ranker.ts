import { confidence, speaksOfTherapy } from './confidence.ts';
import type { Index } from './load-index.ts';
import { isEmpty, term, words } from './normalise.ts';
import type { Context, Ranker, Scored } from './ranker.ts';
import { mend } from './typos.ts';

const MOST = 5;
/** A question shorter than this takes its meaning from the sentence before it. */
const FEW_TERMS = 2;
/** A word that no answer knows weighs as much as a rare one. */
const UNKNOWN_WEIGHT = 3;

/** Ranks by MiniSearch's BM25+ over the answers' wordings, with a confidence from how much of the question they know. */
export function keywordRanker({ search, weights, vocabulary }: Index): Ranker {
  const mended = (text: string) => words(text).map((word) => mend(word, vocabulary));
  const telling = (typed: string[]) => [...new Set(typed.filter((w) => !isEmpty(w)).map(term))];

  return {
    rank(question: string, context: Context): Scored[] {
      let typed = mended(question);
      if (telling(typed).length < FEW_TERMS && context.before) typed = [...mended(context.before), ...typed];
      if (!typed.length) return [];
      const around = mended(`${context.title ?? ''} ${context.before ?? ''}`);
      const therapyAround = context.aboutTherapy === true || speaksOfTherapy(around);
      const weight = (t: string) => weights.get(t) ?? UNKNOWN_WEIGHT;
      const total = telling(typed).reduce((sum, t) => sum + weight(t), 0);

      const results = search.search(typed.join(' '), { boost: { asked: 2, said: 0.5 } }).slice(0, MOST + 1);
      return results.slice(0, MOST).map((result, i) => {
        const because = Object.keys(result.match).filter((t) => result.match[t]!.includes('asked'));
        const coverage = total ? because.reduce((sum, t) => sum + weight(t), 0) / total : 0;
        const rival = results[i === 0 ? 1 : 0];
        const lead = rival ? Math.max(0, 1 - rival.score / result.score) : 1;
        const sure = confidence({ coverage, lead, typed, therapyAround });
        return { id: String(result.id), confidence: sure, because };
      });
    },
  };
}
