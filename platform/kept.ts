import { getAside, isAside } from './aside.ts';
import { getOpened, isHistory, type Opened } from './history.ts';
import { getSaved, isSaved, type Saved } from './saved.ts';
import { changeSettings } from './settings.ts';
import { onChanged, stores } from './stores.ts';

/** Everything kept that is the reader's own, beside their settings. */
export interface Kept {
  saved: Saved[];
  opened: Opened[];
  /** How many things were set aside because they could not be read. */
  aside: number;
}

const isKept = (name: string) => isSaved(name) || isHistory(name) || isAside(name);

/** Reads everything kept. */
export async function getKept(): Promise<Kept> {
  const [saved, opened] = [await getSaved(), await getOpened()];
  return { saved, opened, aside: (await getAside()).length };
}

/** Calls back whenever something kept has changed, until the signal ends. */
export const onKept = (callback: () => void, signal: AbortSignal): void =>
  onChanged((before) => Object.keys(before).some(isKept) && callback(), signal);

/**
 * Keeps everything on this device from now on, or in memory until the browser closes, and moves what there is.
 *
 * @throws when there is no room; everything is then where it was
 */
export async function keepOnDevice(keep: boolean): Promise<void> {
  const { device, session } = await stores();
  const [from, to] = keep ? [session, device] : [device, session];
  const all = Object.entries(await from.get(null)).filter(([name]) => isKept(name));
  const names = all.map(([name]) => name);
  await to.set(Object.fromEntries(all));
  try {
    await changeSettings({ keep });
  } catch (error) {
    await to.remove(names);
    throw error;
  }
  await from.remove(names);
}
