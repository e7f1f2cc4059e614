import type { Writer } from './writer.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (plain: string) => plain.replace(/[&<>"']/g, (character) => entities[character]!);

/** HTML with no attributes but the addresses of links. */
export const html: Writer = {
  text: escaped,
  strong: (written) => `<strong>${written}</strong>`,
  link: (written, to) => `<a href="${escaped(to)}">${written}</a>`,
  paragraph: (written) => `<p>${written}</p>`,
  numbered: (items) => `<ol>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ol>`,
  between: '\n',
};
