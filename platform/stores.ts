import { browser } from 'wxt/browser';
import { inPrivateWindow } from './private-window.ts';

/** Values by their names. */
export type Values = Record<string, unknown>;

/** A place that keeps values: an area of the browser's storage, or what stands before it in a private window. */
export interface Store {
  /** The value of each name asked for, or everything; names without a value are left out. */
  get(names: string | string[] | null): Promise<Values>;
  /** Keeps all of these or none. Is on its way when the call returns, so that a page may close right after it. */
  set(values: Values): Promise<void>;
  remove(names: string | string[]): Promise<void>;
  /** Forgets everything. In a private window this is real too: it leaves less behind, not more. */
  clear(): Promise<void>;
}

/** Where things are kept: on this device, or in memory until the browser closes. */
export interface Stores {
  device: Store;
  session: Store;
}

function browserStore(area: 'local' | 'session'): Store {
  const storage = browser.storage[area];
  return {
    get: (names) => storage.get(names),
    set: (values) => storage.set(values),
    remove: (names) => storage.remove(names),
    clear: () => storage.clear(),
  };
}

/** Tells of changes that are held in this page. */
const heldChanges = new EventTarget();
const CHANGED = 'changed';

/** Shows what a store keeps, but holds every change in this page's memory: for private windows. */
export function holdChanges(under: Store): Store {
  const held = new Map<string, unknown>();
  const tell = (before: Values) => heldChanges.dispatchEvent(new CustomEvent(CHANGED, { detail: before }));
  const hold = (entries: [string, unknown][]) => {
    const before = Object.fromEntries(entries.map(([name]) => [name, held.get(name)]));
    for (const [name, value] of entries) held.set(name, value);
    tell(before);
  };
  return {
    async get(names) {
      const wanted = names === null ? undefined : [names].flat();
      const all = { ...(await under.get(names)), ...Object.fromEntries(held) };
      return Object.fromEntries(
        Object.entries(all).filter(
          ([name, value]) => value !== undefined && (wanted?.includes(name) ?? true),
        ),
      );
    },
    set: async (values) => hold(Object.entries(structuredClone(values))),
    remove: async (names) => hold([names].flat().map((name) => [name, undefined])),
    async clear() {
      const before = Object.fromEntries(held);
      held.clear();
      await under.clear();
      tell(before);
    },
  };
}

let opened: Promise<Stores> | undefined;

/** Where this page may keep things. In a private window both places are this page's memory. */
export function stores(): Promise<Stores> {
  opened ??= inPrivateWindow().then((hidden) => {
    const [device, session] = [browserStore('local'), browserStore('session')];
    return hidden ? { device: holdChanges(device), session: holdChanges(session) } : { device, session };
  });
  return opened;
}

/**
 * Calls back whenever values change, wherever that was done, until the signal ends (if it ever does).
 *
 * @param callback is given what each changed value was before, by its name; undefined where there was none
 */
export function onChanged(callback: (before: Values) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown }>) =>
    callback(Object.fromEntries(Object.entries(changes).map(([name, { oldValue }]) => [name, oldValue])));
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  heldChanges.addEventListener(CHANGED, (event) => callback((event as CustomEvent<Values>).detail), {
    signal,
  });
}

/** Whether something was not kept because there is no room left for it. */
export const isFull = (error: unknown): boolean => /quota|no space/i.test(String(error));
