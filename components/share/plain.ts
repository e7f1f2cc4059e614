import type { Writer } from './writer.ts';

/** Plain text, with addresses written out. */
export const plain: Writer = {
  text: (words) => words,
  strong: (written) => written,
  link: (written, to) => `${written} ${to}`,
  paragraph: (written) => written,
  numbered: (items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n'),
  between: '\n\n',
};
