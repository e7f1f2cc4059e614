import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that scripts on pages may weigh, in bytes of gzip: what is on every page, and what reads some. */
export const PAGE_SCRIPT_LIMITS = { 'gate.js': 4.5 * 1024, 'content-script.js': 15 * 1024 };

/** A file of a built extension; `gzip` is what it weighs compressed. */
export interface Weighed {
  path: string;
  bytes: number;
  gzip: number;
}

/** Weighs every file of a built extension. */
export function weigh(folder: string): Weighed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      return {
        path: file.slice(folder.length + 1).replaceAll('\\', '/'),
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
      };
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** What a surface loads before it is drawn: bytes of gzip, of all its scripts and of all its styles. */
export interface Surface {
  name: string;
  script: number;
  style: number;
}

/** Weighs each of the extension's own pages, and each script that stands alone, styles in it included. */
export function weighSurfaces(folder: string, files: Weighed[]): Surface[] {
  const gzipOf = new Map(files.map(({ path, gzip }) => [path, gzip]));
  const loaded = (html: string, ending: string) =>
    [...html.matchAll(/ (?:src|href)="\/([^"]+)"/g)]
      .map(([, path]) => path!)
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + (gzipOf.get(path) ?? 0), 0);
  return files.flatMap(({ path, gzip }) => {
    if (/^[\w-]+\.js$/.test(path)) return { name: path, script: gzip, style: 0 };
    if (!path.endsWith('.html')) return [];
    const html = readFileSync(join(folder, path), 'utf8');
    return { name: path, script: loaded(html, '.js'), style: loaded(html, '.css') };
  });
}

/** A table of what a built extension weighs: each surface compressed, and the whole. */
export function sizeTable(title: string, surfaces: Surface[], files: Weighed[]): string {
  const width = Math.max(title.length, ...surfaces.map(({ name }) => name.length));
  const line = (name: string, ...columns: string[]) =>
    [name.padEnd(width), ...columns.map((column) => column.padStart(10))].join('  ');
  const sum = (of: 'bytes' | 'gzip') => kilobytes(files.reduce((total, file) => total + file[of], 0));
  return [
    line(title, 'script', 'style'),
    ...surfaces.map(({ name, script, style }) =>
      line(name, kilobytes(script), style ? kilobytes(style) : '–'),
    ),
    `Scripts and styles compressed. All ${files.length} files: ${sum('gzip')} compressed, ${sum('bytes')} not.`,
  ].join('\n');
}

/**
 * Checks the weight of the scripts on pages.
 *
 * @throws when one is too heavy or missing
 */
export function checkPageScripts(files: Weighed[]): void {
  for (const [name, limit] of Object.entries(PAGE_SCRIPT_LIMITS)) {
    const script = files.find(({ path }) => path === name);
    if (!script) throw new Error(`The build has no ${name}.`);
    if (script.gzip > limit)
      throw new Error(
        `${name} weighs ${kilobytes(script.gzip)} of gzip; at most ${kilobytes(limit)} is allowed.`,
      );
  }
}
