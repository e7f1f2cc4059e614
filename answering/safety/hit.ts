/** A rule that fired, for explanations and tests. */
export interface Hit {
  rule: string;
  words: string;
  /** The pattern of the rule that held. */
  pattern: string;
}
