import * as v from 'valibot';
import { type BackgroundMessages, toBackground } from '../platform/messages.ts';
import type { Session } from './browsers/session.ts';

const Told = v.union([v.object({ value: v.any() }), v.object({ error: v.string() })]);

/**
 * Asks the background worker, as the extension's own pages do.
 *
 * @throws what the worker reports
 */
export async function askBackground<N extends keyof BackgroundMessages>(
  session: Session,
  name: N,
  request: v.InferInput<BackgroundMessages[N]['request']>,
): Promise<v.InferOutput<BackgroundMessages[N]['response']>> {
  const inside = await session.inside();
  const told = await inside.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    name,
    request: request ?? null,
  });
  const outcome = v.parse(Told, told);
  if ('error' in outcome) throw new Error(outcome.error);
  return v.parse(toBackground[name].response, outcome.value) as v.InferOutput<
    BackgroundMessages[N]['response']
  >;
}
