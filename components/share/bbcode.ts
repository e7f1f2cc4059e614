import type { Writer } from './writer.ts';

/** Nothing is seen of it, and no forum takes a bracket before it for a tag. BBCode has no escape of its own. */
const WORD_JOINER = '\u2060';

/** A bracket that a forum might take for the beginning of a tag. Numbers in brackets are no tags. */
const TAG = /\[(?![\d\s])/g;

const address = (plain: string) => plain.replace(/[[\]"'<>\\\s]/g, percentCode);

function percentCode(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : code;
}

/** BBCode with the tags that every engine knows: lists differ from one to the next, so they are numbered lines. */
export const bbcode: Writer = {
  text: (words) => words.replace(TAG, `[${WORD_JOINER}`),
  strong: (written) => `[b]${written}[/b]`,
  link: (written, to) => `[url=${address(to)}]${written}[/url]`,
  paragraph: (written) => written,
  numbered: (items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n'),
  between: '\n\n',
};
