import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { View } from './messages.ts';

/** What the side panel is to show next, kept in memory only (`storage.session`): the panel may not be open yet. */
const KEY = 'view';

const Handed = v.object({ view: View, at: v.number() });

/** Leaves a view for the panel. */
export async function handOver(view: View): Promise<void> {
  await browser.storage.session.set({ [KEY]: { view, at: Date.now() } });
}

/** Takes the view that waits, if there is one; it is taken once. */
export async function takeHandedOver(): Promise<View | undefined> {
  const stored = v.safeParse(Handed, (await browser.storage.session.get(KEY))[KEY]);
  await browser.storage.session.remove(KEY);
  return stored.success ? stored.output.view : undefined;
}

/** Calls back with each view handed over from now on, until the signal ends. */
export function onHandedOver(callback: (view: View) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session' || !changes[KEY]?.newValue) return;
    const handed = v.safeParse(Handed, changes[KEY].newValue);
    if (handed.success) callback(handed.output.view);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
