import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { View } from './messages.ts';

/** Where a view can be handed to. */
export type Place = 'panel' | 'library';

/** What a place is to show next waits in memory only (`storage.session`): the place may not be open yet. */
const keyOf = (place: Place) => `view:${place}`;

const Handed = v.object({ view: View, at: v.number() });

/** Leaves a view for a place. */
export async function handOver(place: Place, view: View): Promise<void> {
  await browser.storage.session.set({ [keyOf(place)]: { view, at: Date.now() } });
}

/** Takes the view that waits, if there is one; it is taken once. */
export async function takeHandedOver(place: Place): Promise<View | undefined> {
  const key = keyOf(place);
  const stored = v.safeParse(Handed, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return stored.success ? stored.output.view : undefined;
}

/** Calls back with each view handed to a place from now on, until the signal ends. */
export function onHandedOver(place: Place, callback: (view: View) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(place)];
    if (area !== 'session' || !change?.newValue) return;
    const handed = v.safeParse(Handed, change.newValue);
    if (handed.success) callback(handed.output.view);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
