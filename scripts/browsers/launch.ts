import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type BrowserName, findBrowser, howToInstall } from './installed.ts';
import type { LaunchOptions, Session } from './session.ts';

/**
 * Starts a browser with a profile of its own and an extension installed in it. It ends with this process at the
 * latest.
 *
 * @param folder the built extension
 * @throws where the browser is not installed (saying how to), or does not start
 */
export async function launch(browser: BrowserName, folder: string, options: LaunchOptions): Promise<Session> {
  const program = findBrowser(browser);
  if (!program) throw new Error(howToInstall(browser));
  return browser === 'chromium'
    ? launchChromium(program, folder, options)
    : launchFirefox(program, folder, options);
}
