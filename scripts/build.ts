import process from 'node:process';
import { builtExtension } from './build/extension.ts';
import { checkPageScripts, sizeTable, weigh } from './build/sizes.ts';

/**
 * `npm run build` makes both production builds and prints what they weigh; `npm run build:loopback` makes the builds
 * for demo and tests.
 */
const kind = process.argv[2] === 'loopback' ? 'loopback' : 'production';

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

for (const browser of ['chromium', 'firefox'] as const) {
  try {
    const files = weigh(builtExtension(kind, browser));
    console.log(`${sizeTable(`${browser}, ${kind}`, files)}\n`);
    checkPageScripts(files);
  } catch (error) {
    complain(error);
  }
}
