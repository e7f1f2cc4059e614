/** A stretch of a text, as string offsets: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

// Not Intl.Segmenter: it never ends a sentence before a lower-case letter, and forum people write lower case.
const END =
  /[.!?\u2026\uff01\uff1f\u3002]+["'\u201d\u2019)\]*]*(?=\s|$)|\.{2,}|[\u2026\uff01\uff1f\u3002]+|\n+/g;
// "Is that… allowed?" is one sentence.
const PAUSE = /^[.\u2026]{2,}$|^\u2026$/;
const LAST_WORD = /^[ \t]*[\p{L}'\u2019]+\?/u;
const ABBREVIATION = /(?:^|[\s(])(?:dr|mrs?|ms|prof|st|vs|approx|e\.g|i\.e)$/i;
// Nearly all have a plain letter, and a browser takes a while to make ready what `\p{L}` stands for.
const hasWord = (text: string) => /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/**
 * Splits a text into sentences, in order, without the white space around them. A line break ends a sentence;
 * stretches without a letter or digit are left out.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    if (hasWord(raw)) {
      sentences.push({
        start: start + raw.length - raw.trimStart().length,
        end: start + raw.trimEnd().length,
      });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 10), match.index)))
      continue;
    const end = match.index + match[0].length;
    if (PAUSE.test(match[0]) && LAST_WORD.test(text.slice(end, end + 30))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
