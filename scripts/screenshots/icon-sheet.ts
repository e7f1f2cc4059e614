import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../build/extension.ts';
import { until } from '../until.ts';
import type { Stage } from './stage.ts';

/** What the toolbar's button has for a tab. */
interface Button {
  badge: string;
  colour: string;
  title: string;
}

const STYLE = `
  body { margin: 0; padding: 24px; width: 420px; font: 14px system-ui; background: #f1f3f4; color: #202124; }
  div { display: flex; gap: 20px; align-items: center; padding: 8px; }
  span { position: relative; width: 36px; height: 36px; display: grid; place-items: center; }
  b { position: absolute; right: 2px; bottom: 2px; padding: 0 4px; border-radius: 3px; color: #fff; font-size: 10px; }
  @media (prefers-color-scheme: dark) { body { background: #35363a; color: #e8eaed; } }`;

function line(icon: string, { badge, colour, title }: Button): string {
  const image = readFileSync(join(builtExtension('loopback', 'chromium'), 'icon', icon)).toString('base64');
  const count = badge && `<b style="background: ${colour}">${badge}</b>`;
  return `<div><span><img width="16" height="16" src="data:image/png;base64,${image}">${count}</span>${title}</div>`;
}

/**
 * The toolbar's button in each of its states. No script can take a picture of the toolbar: its icons, badge and titles,
 * as the browser has them, are put on a page.
 */
export async function iconSheet(stage: Stage): Promise<Page> {
  const inside = await stage.session.inside();
  const buttonOf = (tabId: number): Promise<Button> =>
    inside.evaluate(async (id) => {
      const colour = await chrome.action.getBadgeBackgroundColor({ tabId: id });
      const [badge, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId: id }),
        chrome.action.getTitle({ tabId: id }),
      ]);
      return { badge, title, colour: `rgb(${[...colour].slice(0, 3).join(' ')})` };
    }, tabId);
  const buttonWith = (tabId: number, is: (button: Button) => boolean) =>
    until('the toolbar’s button', async () => {
      const button = await buttonOf(tabId);
      return is(button) && button;
    });

  const { page, id } = await stage.read();
  const on = await buttonWith(id, ({ badge }) => badge !== '');
  await inside.evaluate(() => chrome.storage.local.set({ 'pause/127.0.0.1': Date.now() + 1_800_000 }));
  const paused = await buttonWith(id, ({ badge, title }) => badge === '' && title !== on.title);
  await stage.unread();
  const off = await inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab!.id!;
  });
  const lines = [line('32.png', on), line('paused-32.png', paused), line('off-32.png', await buttonOf(off))];
  await page.bringToFront();
  await page.goto('about:blank');
  await page.setViewport({ width: 468, height: 210 });
  await page.setContent(`<style>${STYLE}</style>${lines.join('')}`);
  return page;
}
