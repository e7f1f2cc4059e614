import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Where each browser is looked for, in order: a variable, names in PATH, and places outside PATH. */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Finds an installed browser.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined} path of its program, or undefined where there is none
 * @throws where the variable that names it points to nothing
 */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path) && starts(path));
}

/** Some systems put a note there that only says how to install the browser. */
function starts(path) {
  // On Windows, asking a browser for its version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Says what to do where a browser is missing.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function howToInstall(browser) {
  const { variable } = KNOWN[browser];
  return browser === 'chromium'
    ? `No Chromium or Chrome was found. Install one (Debian: apt-get install chromium), or set ${variable} to its program.`
    : `No Firefox was found. Install it (Debian: apt-get install firefox-esr), or set ${variable} to its program.`;
}
