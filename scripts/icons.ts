import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from './browsers/installed.ts';
import { root } from './root.ts';

/** Draws the icons of `public/icon/` anew: `node scripts/icons.ts`. The pictures are kept with the project. */

const BRACKETS = 'M8.5 15.2V9.8a1.3 1.3 0 0 1 1.3-1.3h5.4M23.5 16.8v5.4a1.3 1.3 0 0 1-1.3 1.3h-5.4';
const MULBERRY = { ground: 'fill="#723459"', brackets: '#ffffff', dot: '#f2cbdf' };
/** An outline in a grey that shows on light and on dark toolbars. */
const GREY = {
  ground: 'fill="none" stroke="#857f85" stroke-width="2.5"',
  brackets: '#857f85',
  dot: '#857f85',
};
/** Two bars in place of the brackets. */
const PAUSED = { ground: 'fill="#857f85"', brackets: '#ffffff', dot: 'none', path: 'M12.5 11v10M19.5 11v10' };

/** At this size and below the glyph is drawn larger. */
const SMALL = 24;
const LARGER = 1.18;

interface Look {
  ground: string;
  brackets: string;
  dot: string;
  /** What stands in place of the brackets. */
  path?: string;
}

function drawing(size: number, { ground, brackets, dot, path = BRACKETS }: Look): string {
  const inset = ground.includes('stroke') ? 1.25 : 0;
  const side = 32 - 2 * inset;
  const scale = size <= SMALL ? LARGER : 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">
    <rect x="${inset}" y="${inset}" width="${side}" height="${side}" rx="${8.5 - inset}" ${ground}/>
    <g transform="translate(16 16) scale(${scale}) translate(-16 -16)">
      <path d="${path}" fill="none" stroke="${brackets}" stroke-width="3" stroke-linecap="round"/>
      <circle cx="16" cy="16" r="2.5" fill="${dot}"/>
    </g>
  </svg>`;
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const draw = async (name: string, size: number, colours: Look) => {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${drawing(size, colours)}</body>`);
    await page.screenshot({
      path: join(root, `public/icon/${name}.png`) as `${string}.png`,
      omitBackground: true,
    });
  };
  for (const size of [16, 32, 48, 96, 128]) await draw(`${size}`, size, MULBERRY);
  for (const size of [16, 32]) {
    await draw(`off-${size}`, size, GREY);
    await draw(`paused-${size}`, size, PAUSED);
  }
} finally {
  await browser.close();
}
