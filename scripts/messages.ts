import * as v from 'valibot';
import { type BackgroundMessages, type PageMessages, toBackground, toPage } from '../platform/messages.ts';
import type { Session } from './browsers/session.ts';

/**
 * Messages as `platform/channel.ts` sends them, sent by hand from one of the extension's own pages. What comes back is
 * carried as text: from Firefox Puppeteer brings an object that stands in two places only once.
 */
const Outcome = v.union([v.object({ value: v.any() }), v.object({ error: v.string() })]);

function open<S extends v.GenericSchema>(schema: S, told: unknown): v.InferOutput<S> {
  const outcome = v.parse(Outcome, told);
  if ('error' in outcome) throw new Error(outcome.error);
  return v.parse(schema, outcome.value);
}

/**
 * Asks the background worker.
 *
 * @throws what the worker reports
 */
export async function askBackground<N extends keyof BackgroundMessages>(
  session: Session,
  name: N,
  request: v.InferInput<BackgroundMessages[N]['request']>,
): Promise<v.InferOutput<BackgroundMessages[N]['response']>> {
  const inside = await session.inside();
  const message = { to: 'background', name, request };
  const told = await inside.evaluate(
    async (sent) => JSON.stringify(await chrome.runtime.sendMessage(sent)),
    message,
  );
  return open(toBackground[name].response, JSON.parse(told)) as v.InferOutput<
    BackgroundMessages[N]['response']
  >;
}

/**
 * Asks the content script in a tab. Undefined where there is none.
 *
 * @throws what the content script reports
 */
export async function askPage<N extends keyof PageMessages>(
  session: Session,
  tabId: number,
  name: N,
  request: v.InferInput<PageMessages[N]['request']>,
): Promise<v.InferOutput<PageMessages[N]['response']> | undefined> {
  const inside = await session.inside();
  const message = { to: 'page', name, request };
  const told = await inside.evaluate(
    async (tab, sent) => {
      const outcome = await chrome.tabs.sendMessage(tab, sent, { frameId: 0 }).catch(() => null);
      // A script that has just come and does not answer yet: Chromium refuses, Firefox says nothing.
      return JSON.stringify(outcome ?? null);
    },
    tabId,
    message,
  );
  const outcome = JSON.parse(told);
  return outcome === null
    ? undefined
    : (open(toPage[name].response, outcome) as v.InferOutput<PageMessages[N]['response']>);
}
