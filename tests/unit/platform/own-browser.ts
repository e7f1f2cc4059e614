import { beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Area = 'local' | 'session';

const extension = { inIncognitoContext: false };
Object.assign(fakeBrowser, { extension });

/** A browser in memory, and our platform as a page that opens in it finds it. */
export const own = {
  browser: fakeBrowser,
  /** Opens pages in a private window from now on. */
  goPrivate(): void {
    vi.resetModules();
    extension.inIncognitoContext = true;
  },
  /** Everything stored in an area. */
  stored: (area: Area): Promise<Record<string, unknown>> => fakeBrowser.storage[area].get(null),
  store: (area: Area, values: Record<string, unknown>): Promise<void> =>
    fakeBrowser.storage[area].set(values),
  /** Lets an area refuse the next thing to be stored, as a full disk does. */
  refuseOnce: (area: Area, message = 'QUOTA_BYTES quota exceeded') =>
    vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValueOnce(new Error(message)),
  /** What a page that opens now imports. */
  page: async () => ({
    ...(await import('../../../platform/stores.ts')),
    ...(await import('../../../platform/settings.ts')),
    ...(await import('../../../platform/saved.ts')),
    ...(await import('../../../platform/history.ts')),
    ...(await import('../../../platform/aside.ts')),
    ...(await import('../../../platform/kept.ts')),
    ...(await import('../../../platform/backup.ts')),
    ...(await import('../../../platform/pause.ts')),
  }),
};

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// Read once ahead: on a busy machine the first import takes longer than a test may.
beforeAll(() => own.page(), 60_000);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  extension.inIncognitoContext = false;
});
