/** What is to stand on a sheet besides the answers. It is kept in memory only. */
export interface Draft {
  /** What the reader wants to say first. */
  say: string;
  /** Questions of the reader's own, one a line. */
  own: string;
  codes: boolean;
  words: boolean;
  lines: boolean;
  /** Whether the question does not stand at the top, for all to see. */
  plain: boolean;
}

export const EMPTY: Draft = { say: '', own: '', codes: true, words: true, lines: true, plain: false };

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
