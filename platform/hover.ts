import { browser } from 'wxt/browser';
import { withFields } from './guards.ts';

const isWanted = withFields<{ settings: { hover: true } }>({
  settings: withFields<{ hover: true }>({ hover: (value): value is true => value === true }),
});

/**
 * Calls back with whether the reader wants cards to open where the pointer rests, now and whenever that changes, until
 * the signal ends. Apart from the other settings, because every page asks for it.
 */
export function onWhetherHover(callback: (wanted: boolean) => void, signal: AbortSignal): void {
  let wanted = false;
  const look = async () => {
    const now = isWanted(await browser.storage.local.get('settings'));
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
