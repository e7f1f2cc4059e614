import * as v from 'valibot';
import { browser } from 'wxt/browser';

const Wanted = v.object({ settings: v.object({ hover: v.literal(true) }) });

/**
 * Calls back with whether the reader wants cards to open where the pointer rests, now and whenever that changes, until
 * the signal ends. Apart from the other settings, because every page asks for it.
 */
export function onWhetherHover(callback: (wanted: boolean) => void, signal: AbortSignal): void {
  let wanted = false;
  const look = async () => {
    const now = v.is(Wanted, await browser.storage.local.get('settings'));
    if (now === wanted || signal.aborted) return;
    wanted = now;
    callback(now);
  };
  // An extension that is gone has no settings.
  const tryLook = () => {
    look().catch(() => undefined);
  };
  browser.storage.onChanged.addListener(tryLook);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(tryLook));
  tryLook();
}
