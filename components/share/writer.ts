/**
 * How one format writes text. `text` takes plain words on one line; what it returns, and what the others return, is
 * written already and can be put together.
 */
export interface Writer {
  /** Words that must read back as they are, whatever they contain. */
  text(words: string): string;
  strong(written: string): string;
  link(written: string, address: string): string;
  paragraph(written: string): string;
  /** A list numbered from 1. */
  numbered(items: string[]): string;
  /** What stands between two paragraphs. */
  between: string;
}
