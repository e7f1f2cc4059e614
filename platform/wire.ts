import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';

/** A message, as run-time schemas. */
export interface Message {
  request: v.GenericSchema;
  response: v.GenericSchema;
}
export type Contract = Record<string, Message>;
export type Request<C extends Contract, N extends keyof C> = v.InferInput<C[N]['request']>;
export type Response<C extends Contract, N extends keyof C> = v.InferOutput<C[N]['response']>;

/** One handler a message name; the sender tells which tab and frame asked. */
export type Handlers<C extends Contract> = {
  [N in keyof C]: (
    request: v.InferOutput<C[N]['request']>,
    sender: Browser.runtime.MessageSender,
  ) => Response<C, N> | Promise<Response<C, N>>;
};

/** Gives what came across a border back once it is known to be as agreed; throws otherwise. */
export type Check = (value: unknown) => unknown;

interface Envelope {
  to: 'background' | 'page';
  name: string;
  request: unknown;
}

/** What a message carries, if it is one of ours from our own extension. */
export function envelopeOf(message: unknown, { id }: Browser.runtime.MessageSender): Envelope | undefined {
  if (id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
  const { to, name, request } = message as Partial<Envelope>;
  return (to === 'background' || to === 'page') && typeof name === 'string'
    ? { to, name, request }
    : undefined;
}

/**
 * Answers messages. Returns a function that stops answering.
 *
 * @param checkOf how what a message carries is checked, by its name
 */
export function listen<C extends Contract>(
  to: Envelope['to'],
  checkOf: (name: string) => Check | undefined,
  handlers: Handlers<C>,
): () => void {
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): true | undefined => {
    const envelope = envelopeOf(message, sender);
    if (envelope?.to !== to) return;
    const { name, request } = envelope;
    const check = checkOf(name);
    const handler = handlers[name];
    if (!check || !handler) return;
    let checked: unknown;
    try {
      checked = check(request);
    } catch (error) {
      respond({ error: `message "${name}" is not as agreed: ${(error as Error).message}` });
      return;
    }
    // Called at once, not in a promise: opening the side panel counts only within the reader's own gesture.
    answer(() => handler(checked, sender)).then(
      (value) => respond({ value: value ?? null }),
      (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

async function answer<T>(handle: () => T | Promise<T>): Promise<T> {
  return handle();
}

/**
 * Opens what came back for a message.
 *
 * @throws when it is an error, or not as agreed
 */
export function open(check: Check, outcome: unknown): unknown {
  if (typeof outcome !== 'object' || outcome === null) throw new Error('no answer');
  const { value, error } = outcome as { value?: unknown; error?: unknown };
  if (error !== undefined) throw new Error(String(error));
  return check(value);
}

/**
 * Sends a message to the background worker.
 *
 * @throws when the worker reports an error, cannot be reached, or answers in another shape
 */
export async function tell<C extends Contract, N extends keyof C & string>(
  name: N,
  request: Request<C, N>,
  check: Check,
): Promise<Response<C, N>> {
  const outcome = await browser.runtime.sendMessage({ to: 'background', name, request });
  return open(check, outcome) as Response<C, N>;
}
