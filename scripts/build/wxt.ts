import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browsers/installed.ts';
import { root } from '../root.ts';

/** The build that ships, or the one for demo and tests with its grant for pages served on this machine. */
export type Kind = 'production' | 'loopback';

const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of a built extension. */
export function builtExtension(kind: Kind, browser: BrowserName): string {
  return join(root, '.output', kind === 'loopback' ? 'loopback' : '', `${TARGET[browser]}-mv3`);
}

/**
 * Builds the extension for one browser.
 *
 * @returns the folder of the built extension
 * @throws when WXT fails; the error holds all it said
 */
export function buildExtension(kind: Kind, browser: BrowserName): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', TARGET[browser]], {
    cwd: root,
    env: { ...process.env, BUILD: kind },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${kind} build for ${browser} failed:\n${stdout}${stderr}`);
  return builtExtension(kind, browser);
}
