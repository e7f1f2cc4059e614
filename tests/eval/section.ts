import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a measured part of a document anew: what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws when the document has no such part
 */
export function writeSection(document: URL, name: string, markdown: string): void {
  const text = readFileSync(document, 'utf8');
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document.pathname} has no part "${name}".`);
  writeFileSync(document, `${text.slice(0, from + begin.length)}\n${markdown.trim()}\n\n${text.slice(to)}`);
}

/** Where the measurements are written down. */
export const QUALITY = new URL('../../docs/quality.md', import.meta.url);
