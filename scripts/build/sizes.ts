import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the script on every page may weigh, in bytes of gzip. */
export const CONTENT_SCRIPT_LIMIT = 15 * 1024;

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
 * Checks the weight of the script on every page.
 *
 * @throws when it is too heavy or missing
 */
export function checkContentScript(files: Weighed[]): void {
  const script = files.find(({ path }) => path === 'content-script.js');
  if (!script) throw new Error('The build has no content-script.js.');
  if (script.gzip > CONTENT_SCRIPT_LIMIT)
    throw new Error(
      `content-script.js weighs ${kilobytes(script.gzip)} of gzip; at most ${kilobytes(CONTENT_SCRIPT_LIMIT)} is allowed.`,
    );
}
