import * as v from 'valibot';
import { type Store, stores, type Values } from './stores.ts';

/**
 * What is stored but not as we know it, by another version or a fault, is set aside: it is neither used nor overwritten,
 * and the reader decides what becomes of it.
 */
const PREFIX = 'aside/';

export const isAside = (name: string): boolean => name.startsWith(PREFIX);

/** A name after the content: pages that find the same thing at the same time set it aside once. */
async function nameFor(aside: Aside): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(aside));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return PREFIX + Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sets values aside that stand in a store; the names they stood under are free then. */
export async function setAside(store: Store, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const aside = { name, value };
    await store.set({ [await nameFor(aside)]: aside });
    await store.remove(name);
  }
}

const Aside = v.object({ name: v.string(), value: v.unknown() });
/** A value set aside, and the name it stood under. */
export type Aside = v.InferOutput<typeof Aside>;

/** Everything that was set aside. */
export async function getAside(): Promise<Aside[]> {
  const { device, session } = await stores();
  const all = { ...(await session.get(null)), ...(await device.get(null)) };
  return Object.entries(all)
    .filter(([name]) => isAside(name))
    .map(([, value]) => v.parse(Aside, value));
}

/** Forgets everything that was set aside. */
export async function forgetAside(): Promise<void> {
  const { device, session } = await stores();
  for (const store of [device, session])
    await store.remove(Object.keys(await store.get(null)).filter(isAside));
}
