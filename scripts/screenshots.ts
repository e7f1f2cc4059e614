import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Language } from '../platform/language.ts';
import type { ChromiumSession } from './browsers/chromium.ts';
import { root } from './root.ts';
import { colourDifference, difference } from './screenshots/compare.ts';
import { fontFingerprint } from './screenshots/fonts.ts';
import { pictureOf, THEMES } from './screenshots/picture.ts';
import { launchForStage, Stage } from './screenshots/stage.ts';
import { fileOf, STATES, type State } from './screenshots/states.ts';
import { TOUR_ENGINES, tourOf } from './screenshots/tour.ts';
import { filesOf, serve } from './serve.ts';

/**
 * `npm run screenshots` makes a picture of every state of every surface, in light and dark, in English and Arabic.
 * `npm run screenshots -- card panel` makes those whose names begin so.
 * `npm run screenshots -- --check` compares some with the ones that are kept.
 * `npm run screenshots -- --tour` makes those of docs/tour.md.
 */
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false }, tour: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const KEPT = join(root, 'docs/pictures');
const DIFFERENCES = join(root, '.output/screenshots');
/** Says how letters looked where the pictures were made. */
const FONTS = join(KEPT, 'fonts.sha256');

const isNamed = ({ name }: State) =>
  !positionals.length || positionals.some((start) => name.startsWith(start));

function complain(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

type Take = (picture: Buffer, file: string) => void;

/** Brings states about one after the other, and hands on the pictures with the files they belong in. */
async function go(session: ChromiumSession, states: State[], languages: Language[], take: Take) {
  await using served = await serve(filesOf(join(root, 'tests/fixtures/demo')));
  for (const language of languages) {
    const stage = new Stage(session, served.origin, language);
    for (const state of states) {
      try {
        await stage.clear();
        const page = await state.show(stage);
        for (const theme of THEMES)
          take(await pictureOf(page, theme, state.whole), fileOf(KEPT, state, language, theme));
        await page.close();
      } catch (error) {
        complain(`${state.name} (${language}): ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

async function make(session: ChromiumSession): Promise<void> {
  let bytes = 0;
  let count = 0;
  await go(session, STATES.filter(isNamed), ['en', 'ar'], (picture, file) => {
    writeFileSync(file, picture);
    bytes += picture.length;
    count += 1;
  });
  // Pictures made before may be from another machine.
  if (!positionals.length) writeFileSync(FONTS, `${await fontFingerprint(session.browser)}\n`);
  console.log(`${count} pictures, ${(bytes / 1e6).toFixed(1)} MB, are in ${relative(process.cwd(), KEPT)}.`);
}

async function check(session: ChromiumSession): Promise<void> {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  const sameFonts = readFileSync(FONTS, 'utf8').trim() === (await fontFingerprint(session.browser));
  if (!sameFonts)
    console.log(
      'Letters look different here from where the pictures were made: only the colours of surfaces are compared.',
    );
  let count = 0;
  await go(
    session,
    STATES.filter((state) => state.checked && isNamed(state)),
    ['en'],
    (picture, file) => {
      count += 1;
      if (!existsSync(file)) return complain(`${basename(file)} is not there. Make it: npm run screenshots`);
      const found = (sameFonts ? difference : colourDifference)(readFileSync(file), picture);
      if (!found) return;
      mkdirSync(DIFFERENCES, { recursive: true });
      const drawn = join(DIFFERENCES, basename(file));
      writeFileSync(drawn, found.picture);
      complain(`${basename(file)} ${found.words}. See ${relative(process.cwd(), drawn)}.`);
    },
  );
  if (process.exitCode) console.error('If the change is meant, make the pictures anew: npm run screenshots');
  else console.log(`${count} pictures are as they were.`);
}

async function makeTour(session: ChromiumSession): Promise<void> {
  await using served = await serve(filesOf(join(root, 'tests/fixtures/forums')));
  const stage = new Stage(session, served.origin, 'en');
  mkdirSync(join(KEPT, 'tour'), { recursive: true });
  for (const engine of TOUR_ENGINES) {
    await stage.clear();
    for await (const { name, page } of tourOf(engine, stage)) {
      const [light, dark] = [await pictureOf(page, 'light'), await pictureOf(page, 'dark')];
      writeFileSync(join(KEPT, 'tour', `${name}.light.png`), light);
      // The forums have no dark side of their own.
      if (!dark.equals(light)) writeFileSync(join(KEPT, 'tour', `${name}.dark.png`), dark);
    }
  }
}

await using session = await launchForStage();
await (values.tour ? makeTour(session) : values.check ? check(session) : make(session));
