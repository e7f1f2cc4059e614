/** What a question is judged with besides its own words. */
export interface Context {
  /** Title of the thread or page. */
  title?: string | undefined;
  /** The sentences before the question, in the same post. */
  before?: string | undefined;
  /** The whole post that asks, with its title, where it is read on a page. */
  post?: string | undefined;
}

/** An answer's id, how sure we are that it answers the question (0 to 1), and the words that led to it. */
export interface Scored {
  id: string;
  confidence: number;
  because: string[];
}

/** What a ranker finds for a question. */
export interface Ranking {
  /** Best first, at most five. */
  answers: Scored[];
  /** How far the first stands out among all answers, 0 to 1. */
  standsOut: number;
  /** How likely no answer fits the question's own words, 0 to 1. */
  noneAlone: number;
  /** The same, judged with what stands around it. */
  none: number;
}

/** Ranks answers for a question, and judges whole texts. Same input, same output. */
export interface Ranker {
  rank(question: string, context: Context): Ranking;
  /** How likely a text asks anything that we answer, 0 to 1. */
  scope(text: string): number;
}
