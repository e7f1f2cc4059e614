import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browsers/installed.ts';
import { root } from '../root.ts';

/** The build that ships, or the one for demo and tests with its grant for pages served on this machine. */
export type Kind = 'production' | 'loopback';

const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Everything that a build is made of. */
const SOURCES = [
  '{answering,components,corpus,entrypoints,platform,public,reading}/**/*',
  'scripts/*.ts',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

function folderOf(kind: Kind, browser: BrowserName): string {
  return join(root, '.output', kind === 'loopback' ? 'loopback' : '', `${TARGET[browser]}-mv3`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: root }).sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * The extension as built for one browser; built now, unless the build that is there was made from the same sources.
 *
 * @returns the folder of the built extension
 * @throws when WXT fails; the error holds all it said
 */
export function builtExtension(kind: Kind, browser: BrowserName): string {
  const folder = folderOf(kind, browser);
  // Beside the build, a note of what it was made from.
  const note = `${folder}.sources`;
  const sources = fingerprint();
  if (existsSync(folder) && existsSync(note) && readFileSync(note, 'utf8') === sources) return folder;
  rmSync(note, { force: true });
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', TARGET[browser], '--level', 'error'],
    {
      cwd: root,
      env: { ...process.env, BUILD: kind, CI: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The ${kind} build for ${browser} failed:\n${stdout}${stderr}`);
  writeFileSync(note, sources);
  return folder;
}
