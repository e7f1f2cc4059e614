import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers/chromium.ts';
import { findBrowser, howToInstall } from './browsers/installed.ts';
import { builtExtension } from './build/extension.ts';
import { sitesAreOn } from './page-report.ts';
import { root } from './root.ts';
import { pictureOf, THEMES } from './screenshots/picture.ts';
import { Stage } from './screenshots/stage.ts';
import { fileOf, STATES } from './screenshots/states.ts';
import { filesOf, serve } from './serve.ts';

/**
 * `npm run screenshots` makes a picture of every state of every surface, in light and dark, in English and Arabic.
 * `npm run screenshots -- card panel` makes those whose names begin so.
 */
const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: join(root, 'docs/pictures') } },
  allowPositionals: true,
});

const wanted = STATES.filter(
  ({ name }) => !positionals.length || positionals.some((start) => name.startsWith(start)),
);

async function makePictures(folder: string): Promise<void> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall('chromium'));
  mkdirSync(folder, { recursive: true });
  const extension = builtExtension('loopback', 'chromium');
  await using served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
  await using session = await launchChromium(program, extension, {
    headless: true,
    test: true,
    privateWindows: true,
  });
  await sitesAreOn(session);
  for (const language of ['en', 'ar'] as const) {
    const stage = new Stage(session, served.origin, language);
    for (const state of wanted) {
      try {
        await stage.clear();
        const page = await state.show(stage);
        for (const theme of THEMES)
          writeFileSync(fileOf(folder, state, language, theme), await pictureOf(page, theme, state.whole));
        await page.close();
        console.log(`${state.name} (${language})`);
      } catch (error) {
        console.error(`${state.name} (${language}): ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      }
    }
  }
}

await makePictures(values.to);
