/**
 * Installs what is missing, so that `npm start` and `npm test` are enough on a fresh machine: the locked dependencies
 * (with the Node that runs the TypeScript files), and the browsers named on the command line.
 *
 *   node scripts/setup.mjs [chromium] [firefox]
 *
 * Runs on Node 20 with nothing installed: plain JavaScript, Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
// biome-ignore lint/correctness/useImportExtensions: the types beside it are for TypeScript only
import { findBrowser, howToInstall } from './setup/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Debian's packages. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

function run(command, args, env = process.env) {
  // Standard output belongs to the command that follows; what went wrong is on standard error.
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 2],
    shell: windows,
  });
  if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed; its messages stand above.`);
}

function installDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the locked dependencies (npm ci).');
  // npm puts node_modules/.bin first, where a Node stands that is about to be replaced.
  const own = join(root, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  const env = { ...process.env, PATH: path.join(delimiter) };
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], env);
}

function mayUseApt() {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  return debian && process.getuid?.() === 0;
}

function installBrowsers(wanted) {
  const missing = wanted.filter((browser) => !findBrowser(browser));
  if (!missing.length) return;
  if (mayUseApt()) {
    const packages = missing.map((browser) => PACKAGES[browser]);
    console.error(`Installing ${packages.join(' and ')} (apt-get).`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', ...packages], env);
  }
  const absent = missing.filter((browser) => !findBrowser(browser));
  if (absent.length) throw new Error(absent.map(howToInstall).join('\n'));
}

try {
  installDependencies();
  installBrowsers(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
