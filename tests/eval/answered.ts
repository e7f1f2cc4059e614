import { ask } from '../../answering/ask.ts';
import type { Ranker } from '../../answering/ranker.ts';
import type { Question } from './data.ts';
import type { Outcome } from './metrics.ts';

/** Asks the product every question, each as if typed, and notes what came back. */
export const answered = (ranker: Ranker, questions: readonly Question[]): Outcome[] =>
  questions.map(({ gold, style, text }) => {
    const { answers, confident } = ask(ranker, text);
    return {
      gold,
      style,
      ranked: answers.map(({ id }) => id),
      confidence: answers[0]?.confidence ?? 0,
      confident,
    };
  });
