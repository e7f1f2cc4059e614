/** What a question is judged with besides its own words. */
export interface Context {
  /** Title of the thread or page. */
  title?: string | undefined;
  /** The sentences before the question, in the same post. */
  before?: string | undefined;
  /** The whole post that asks, where it is read on a page. */
  post?: string | undefined;
}

/** An answer's id, how sure we are that it answers the question (0 to 1), and the words that led to it. */
export interface Scored {
  id: string;
  confidence: number;
  because: string[];
}

/** Ranks answers for a question: best first, at most five; and judges whole texts. Same input, same output. */
export interface Ranker {
  rank(question: string, context: Context): Scored[];
  /** How likely a text asks anything that we answer, 0 to 1. */
  scope(text: string): number;
}
