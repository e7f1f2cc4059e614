import type { Writer } from './writer.ts';

/**
 * Characters that mean something within a line, in CommonMark or in what forums add to it (`^` and `>!` on Reddit).
 * Only what both CommonMark and Reddit's older parser can escape is here.
 */
const WITHIN = /[\\`*_[\]<>~^|]|&(?=#?\w+;)/g;

/** What makes a heading, list or line of a paragraph that begins with it. */
const guardStart = (written: string) =>
  written.replace(/^[#+=-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** Angle brackets hold the address together; what could end them is written in its percent code. */
const address = (plain: string) => plain.replace(/[<>\\\s]/g, encodeURIComponent);

/** Markdown as forums read it. */
export const markdown: Writer = {
  text: (words) => words.replace(WITHIN, '\\$&'),
  strong: (written) => `**${written}**`,
  link: (written, to) => `[${written}](<${address(to)}>)`,
  paragraph: guardStart,
  numbered: (items) => items.map((item, i) => `${i + 1}. ${guardStart(item)}`).join('\n'),
  between: '\n\n',
};
