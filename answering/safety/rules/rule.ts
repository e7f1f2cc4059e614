/** A rule: what it is called, and the patterns of which one must hold (see `pattern.ts`). */
export interface Rule {
  id: string;
  patterns: string[];
}

export interface CrisisRule extends Rule {
  /**
   * `act` and `wish`: what the writer does or wants, so the writer must be its subject. `own`: the pattern names the
   * writer itself. `violence`: what somebody does to the writer or a child. `near`: what a friend, partner or
   * relative wants or suffers.
   */
  slot: 'act' | 'wish' | 'own' | 'violence' | 'near' | 'sign';
  /** A denial before it belongs to it ("do not want to live"). */
  deniesItself?: true;
  /** A sign that counts only of the writer. */
  ownOnly?: true;
}

export interface MisconductRule extends Rule {
  /** Who must have done it: the therapist, or the two of them; `mentioned`: the sentence speaks of the therapist. */
  by: 'therapist' | 'both' | 'mentioned';
  /** Too weak to be a reason alone: it counts together with others. */
  sign?: true;
  /** No reason where it is asked, not told: "does she have to tell the police?" */
  unlessAsked?: true;
  /** A denial before it belongs to it ("he never forced anything"). */
  deniesItself?: true;
}
