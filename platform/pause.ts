import { browser } from 'wxt/browser';

/** How long a pause lasts. */
const HOUR_MS = 3_600_000;

/** A pause is the time at which it ends, under the name of its site or, for all of them, a star. */
const PREFIX = 'pause/';
const EVERYWHERE = '*';
const nameOf = (host: string) => PREFIX + host;

/** The end of a pause that lasts still. None lasts longer than an hour, whatever becomes of the clock. */
function lasting(until: unknown): number | undefined {
  const left = typeof until === 'number' ? until - Date.now() : 0;
  return left > 0 && left <= HOUR_MS ? (until as number) : undefined;
}

/** When the pause on a site, or everywhere, ends (milliseconds since 1970); undefined where there is none. */
export async function pausedUntil(host: string): Promise<number | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get([nameOf(host), nameOf(EVERYWHERE)]);
  return lasting(stored[nameOf(EVERYWHERE)]) ?? lasting(stored[nameOf(host)]);
}

/** Forgets the pauses that are over, and with them the names of their sites. */
export async function forgetPauses(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const over = Object.keys(stored).filter((name) => name.startsWith(PREFIX) && !lasting(stored[name]));
  if (over.length) await browser.storage.local.remove(over);
}

/** Pauses a site, or everywhere, for an hour from now. */
export async function pause(host: string = EVERYWHERE): Promise<void> {
  await forgetPauses();
  await browser.storage.local.set({ [nameOf(host)]: Date.now() + HOUR_MS });
}

/** Ends the pause on a site, and the one everywhere. */
export const resume = (host: string): Promise<void> =>
  browser.storage.local.remove([nameOf(host), nameOf(EVERYWHERE)]);

/** Calls back when a pause begins or is ended by the reader, until the signal ends. */
export function onPause(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((name) => name.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
