import { beforeEach, expect, it, vi } from 'vitest';
import { watchWelcome } from '../../../entrypoints/background/welcome.ts';

/** The browser, as far as the welcome needs it: whom it tells of what, and what was opened. */
const own = vi.hoisted(() => ({
  told: [] as ((details: { reason: string }) => void)[],
  opened: [] as unknown[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: (typeof own.told)[number]) => own.told.push(listener) },
      getURL: (path: string) => `extension:/${path}`,
    },
    tabs: { create: (tab: unknown) => own.opened.push(tab) },
  },
}));

beforeEach(() => {
  own.told = [];
  own.opened = [];
  watchWelcome();
});

const tell = (reason: string) => {
  for (const listener of own.told) listener({ reason });
};

it('opens when the extension is installed', () => {
  tell('install');
  expect(own.opened).toEqual([{ url: 'extension://welcome.html' }]);
});

it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'does not open when the browser tells of "%s"',
  (reason) => {
    tell(reason);
    expect(own.opened).toEqual([]);
  },
);
