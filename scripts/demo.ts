import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { type ChromiumSession, launchChromium } from './browsers/chromium.ts';
import { findBrowser, howToInstall } from './browsers/installed.ts';
import { builtExtension } from './build/extension.ts';
import { printFindings } from './demo/findings.ts';
import { takePictures } from './demo/pictures.ts';
import { openTab, reportOf, sitesAreOn, type Tab } from './page-report.ts';
import { root } from './root.ts';
import { filesOf, serve } from './serve.ts';

/**
 * `npm run demo`: a forum thread, and the extension turned on for it. With a display, a window to play with; without
 * one, what was found in words, and pictures of it.
 */
async function demo(): Promise<void> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  console.log('Building the extension.');
  const folder = builtExtension('loopback', 'chromium');
  await using served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
  await using session = await launchChromium(
    program,
    folder,
    hasDisplay() ? { headless: false } : { headless: true, pixelRatio: 2 },
  );
  const thread = `${served.origin}/thread.html`;
  await sitesAreOn(session);
  const [blank] = await session.browser.pages();
  const tab = await openTab(session, blank);
  await tab.page.goto(thread);
  await (hasDisplay() ? play(session, thread, tab) : show(session, thread, tab));
}

async function play(session: ChromiumSession, thread: string, { page }: Tab): Promise<void> {
  await (await session.inside()).close();
  await page.bringToFront();
  console.log(`${thread} is open in a window of its own. Click on a dotted line. Close the window to end.`);
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

async function show(session: ChromiumSession, thread: string, tab: Tab): Promise<void> {
  const report = await reportOf(session, tab);
  await printFindings(session, thread, report);
  const folder = join(root, '.output/demo');
  mkdirSync(folder, { recursive: true });
  await takePictures(session, tab.page, report, folder);
  console.log(`\nPictures of page, card, popup and side panel are in ${relative(process.cwd(), folder)}.`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

demo().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
