import * as v from 'valibot';
import { setAside } from './aside.ts';
import { today } from './day.ts';
import { placeToSave, SavedAnswer } from './saved.ts';
import { changeSettings, getSettings } from './settings.ts';
import { type Store, stores } from './stores.ts';

const KEY = 'history';
const MOST = 100;

/** An answer that was opened, and the day. What was searched or read is never part of it. */
export const Opened = v.pick(SavedAnswer, ['id', 'day']);
export type Opened = v.InferOutput<typeof Opened>;

const History = v.object({ version: v.literal(1), opened: v.array(Opened) });

export const isHistory = (name: string): boolean => name === KEY;

async function readOpened(store: Store): Promise<Opened[]> {
  const { [KEY]: value } = await store.get(KEY);
  if (value === undefined) return [];
  const history = v.safeParse(History, value);
  if (history.success) return history.output.opened;
  await setAside(store, { [KEY]: value });
  return [];
}

/** The answers opened lately, the last one first; each stands there once. */
export async function getOpened(): Promise<Opened[]> {
  const { device, session } = await stores();
  return [...(await readOpened(device)), ...(await readOpened(session))];
}

/** Puts answers at the head of the list, the one opened last first, also those that were in it. */
export async function addOpened(opened: Opened[]): Promise<void> {
  const store = await placeToSave();
  const ids = new Set(opened.map(({ id }) => id));
  const all = [...opened, ...(await readOpened(store)).filter(({ id }) => !ids.has(id))];
  await store.set({
    [KEY]: { version: 1, opened: all.slice(0, MOST) } satisfies v.InferInput<typeof History>,
  });
}

/** Notes that an answer was opened, if the reader has asked for that. */
export async function noteOpened(id: string): Promise<void> {
  const { history } = await getSettings();
  if (history) await addOpened([{ id, day: today() }]);
}

/** Forgets what was opened. */
export async function forgetOpened(): Promise<void> {
  const { device, session } = await stores();
  await Promise.all([device.remove(KEY), session.remove(KEY)]);
}

/** Switches the list of opened answers on, or off and forgets it. */
export async function switchHistory(on: boolean): Promise<void> {
  await changeSettings({ history: on });
  if (!on) await forgetOpened();
}
