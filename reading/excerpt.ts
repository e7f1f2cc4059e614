import type { Span } from './sentences.ts';

const LONGEST = 60;

/** At most 60 characters of a text: a span and the words before it, or the beginning of a longer span. */
export function excerptOf(text: string, { start, end }: Span): string {
  const span = text.slice(start, end);
  if (span.length > LONGEST) return `${span.slice(0, LONGEST).replace(/\s+\S*$/, '')}\u2026`;
  const words = text.slice(Math.max(0, end - LONGEST), end);
  const whole = words.length === end || words.length === span.length;
  return (whole ? words : words.replace(/^\S*\s+(?=.)/, '\u2026')).replace(/\s+/g, ' ').trim();
}
