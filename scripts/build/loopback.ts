import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/installed.ts';
import { root } from '../root.ts';
import { buildExtension, builtExtension } from './wxt.ts';

/** Everything that a build is made of. */
const SOURCES = [
  '{answering,components,corpus,entrypoints,platform,public,reading}/**/*',
  'scripts/*.ts',
  'wxt.config.ts',
  'package-lock.json',
];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Makes the loopback build for one browser, unless the one that is there was made from the same sources.
 *
 * @returns the folder of the built extension
 * @throws when the build fails
 */
export function ensureLoopbackBuild(browser: BrowserName): string {
  const folder = builtExtension('loopback', browser);
  const stamp = `${folder}.sources`;
  const sources = fingerprint();
  const fresh = existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (!fresh) {
    buildExtension('loopback', browser);
    writeFileSync(stamp, sources);
  }
  return folder;
}
