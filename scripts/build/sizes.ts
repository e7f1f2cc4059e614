import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that scripts on pages may weigh, in bytes of gzip: what is on every page, and what reads some. */
export const PAGE_SCRIPT_LIMITS = { 'gate.js': 4 * 1024, 'content-script.js': 15 * 1024 };

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

/** A table of what a built extension weighs: each script and style, and the whole. */
export function sizeTable(title: string, files: Weighed[]): string {
  const shown = files.filter(({ path }) => ['.js', '.css'].includes(extname(path)));
  const total = { path: `all ${files.length} files`, bytes: 0, gzip: 0 };
  for (const file of files) {
    total.bytes += file.bytes;
    total.gzip += file.gzip;
  }
  const rows = [...shown, total].map(
    ({ path, bytes, gzip }) => [path, kilobytes(bytes), kilobytes(gzip)] as const,
  );
  const width = Math.max(title.length, ...rows.map(([path]) => path.length));
  const line = (path: string, bytes: string, gzip: string) =>
    `${path.padEnd(width)}  ${bytes.padStart(10)}  ${gzip.padStart(10)}`;
  return [line(title, 'size', 'gzip'), ...rows.map((row) => line(...row))].join('\n');
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
