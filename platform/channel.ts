import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  askedOfPage,
  type BackgroundMessages,
  type FromCardMessages,
  type FromPageMessages,
  fromCard,
  heardByPage,
  type PageMessages,
  type PageReport,
  toBackground,
  toPage,
} from './messages.ts';

interface Message {
  request: v.GenericSchema;
  response: v.GenericSchema;
}
type Contract = Record<string, Message>;
type Request<C extends Contract, N extends keyof C> = v.InferInput<C[N]['request']>;
type Response<C extends Contract, N extends keyof C> = v.InferOutput<C[N]['response']>;

/** One handler a message name; the sender tells which tab and frame asked. */
export type Handlers<C extends Contract> = {
  [N in keyof C]: (
    request: v.InferOutput<C[N]['request']>,
    sender: Browser.runtime.MessageSender,
  ) => Response<C, N> | Promise<Response<C, N>>;
};

const Envelope = v.object({ to: v.picklist(['background', 'page']), name: v.string(), request: v.any() });

function listen<C extends Contract>(
  to: 'background' | 'page',
  requestOf: (name: string) => v.GenericSchema | undefined,
  handlers: Handlers<C>,
): () => void {
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): true | undefined => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.to !== to || sender.id !== browser.runtime.id) return;
    const { name, request } = envelope.output;
    const known = requestOf(name);
    const handler = handlers[name];
    if (!known || !handler) return;
    const checked = v.safeParse(known, request);
    if (!checked.success) {
      respond({ error: `message "${name}" is not as agreed: ${checked.issues[0].message}` });
      return;
    }
    // Called at once, not in a promise: opening the side panel counts only within the reader's own gesture.
    answer(() => handler(checked.output, sender)).then(
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

/** What a page says of itself while it is not read. */
interface Unread {
  report(): PageReport;
  setMarks(on: boolean): void;
  stop(): void;
}

/**
 * Answers the messages for a page that is not read, or not yet: nothing can be done there. It carries no schema, as it
 * is on every page; a name and a switch are all it looks at. Returns a function that stops answering.
 */
export function answerAsUnread({ report, setMarks, stop }: Unread): () => void {
  const onMessage = (
    message: { to?: unknown; name?: unknown; request?: { on?: unknown } | null } | null,
    sender: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): undefined => {
    if (message?.to !== 'page' || sender.id !== browser.runtime.id) return;
    const { name, request } = message;
    if (name === 'report') {
      respond({ value: report() });
      return;
    }
    if (name === 'stop') stop();
    if (name === 'setMarks' && typeof request?.on === 'boolean') setMarks(request.on);
    respond({ value: name === 'stop' || name === 'setMarks' || name === 'askAgain' ? null : false });
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/**
 * Sends a message to the background worker from a page that is not read. Of what comes back nothing is used.
 *
 * @throws when the worker reports an error or cannot be reached
 */
export async function tellBackgroundUnread<N extends 'pageChanged' | 'loadReader'>(
  name: N,
  request: Request<FromPageMessages, N>,
): Promise<void> {
  const outcome = await browser.runtime.sendMessage({ to: 'background', name, request });
  if (!outcome || 'error' in outcome) throw new Error(outcome?.error);
}

const Outcome = v.union([v.object({ value: v.any() }), v.object({ error: v.string() })]);

function open<S extends v.GenericSchema>(schema: S, outcome: unknown): v.InferOutput<S> {
  const checked = v.parse(Outcome, outcome);
  if ('error' in checked) throw new Error(checked.error);
  return v.parse(schema, checked.value);
}

/** Answers the messages for the background worker. Returns a function that stops answering. */
export const answerAsBackground = (handlers: Handlers<BackgroundMessages>) =>
  listen('background', (name) => toBackground[name as keyof BackgroundMessages]?.request, handlers);

/** Answers the messages for a page's content script. Returns a function that stops answering. */
export const answerAsPage = (handlers: Handlers<PageMessages>) =>
  listen('page', (name) => askedOfPage[name as keyof PageMessages], handlers);

/**
 * Sends a message to the background worker (waking it) and checks what comes back.
 *
 * @throws when the worker reports an error, cannot be reached, or answers in another shape
 */
export const tellBackground = <N extends keyof BackgroundMessages>(
  name: N,
  request: Request<BackgroundMessages, N>,
) => tell<BackgroundMessages, N>(name, request, toBackground[name].response);

/** The same for scripts on pages, with the messages that they may send. */
export const tellBackgroundFromPage = <N extends keyof FromPageMessages>(
  name: N,
  request: Request<FromPageMessages, N>,
) => tell<FromPageMessages, N>(name, request, heardByPage[name]);

/** The same for the card, with the messages that only it sends. */
export const tellBackgroundFromCard = <N extends keyof FromCardMessages>(
  name: N,
  request: Request<FromCardMessages, N>,
) => tell<FromCardMessages, N>(name, request, fromCard[name].response);

async function tell<C extends Contract, N extends keyof C & string>(
  name: N,
  request: Request<C, N>,
  response: v.GenericSchema,
): Promise<Response<C, N>> {
  const outcome = await browser.runtime.sendMessage({ to: 'background', name, request });
  return open(response, outcome) as Response<C, N>;
}

/**
 * Sends a message to the content script of a tab's top frame and checks what comes back.
 *
 * @throws when there is none in that tab, it reports an error, or answers in another shape
 */
export async function tellPage<N extends keyof PageMessages>(
  tabId: number,
  name: N,
  request: Request<PageMessages, N>,
): Promise<Response<PageMessages, N>> {
  const outcome = await browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId: 0 });
  return open(toPage[name].response, outcome) as Response<PageMessages, N>;
}

/** Calls back with the tab whose content script says that its page changed, until the signal ends. */
export function onPageChanged(callback: (tabId: number) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.name !== 'pageChanged' || sender.id !== browser.runtime.id)
      return;
    if (sender.tab?.id !== undefined) callback(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
