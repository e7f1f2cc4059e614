import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type BackgroundMessages,
  type FromCardMessages,
  fromCard,
  type PageMessages,
  toBackground,
  toPage,
} from './messages.ts';
import {
  type Check,
  envelopeOf,
  type Handlers,
  listen,
  open,
  type Request,
  type Response,
  tell,
} from './wire.ts';

const checkBy =
  (schema: v.GenericSchema): Check =>
  (value) =>
    v.parse(schema, value);

/** Answers the messages for the background worker. Returns a function that stops answering. */
export const answerAsBackground = (handlers: Handlers<BackgroundMessages>) =>
  listen(
    'background',
    (name) => {
      const schema = toBackground[name as keyof BackgroundMessages]?.request;
      return schema && checkBy(schema);
    },
    handlers,
  );

/**
 * Sends a message to the background worker (waking it) and checks what comes back.
 *
 * @throws when the worker reports an error, cannot be reached, or answers in another shape
 */
export const tellBackground = <N extends keyof BackgroundMessages>(
  name: N,
  request: Request<BackgroundMessages, N>,
) => tell<BackgroundMessages, N>(name, request, checkBy(toBackground[name].response));

/** The same for the card, with the messages that only it sends. */
export const tellBackgroundFromCard = <N extends keyof FromCardMessages>(
  name: N,
  request: Request<FromCardMessages, N>,
) => tell<FromCardMessages, N>(name, request, checkBy(fromCard[name].response));

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
  return open(checkBy(toPage[name].response), outcome) as Response<PageMessages, N>;
}

/** Calls back with the tab whose content script says that its page changed, until the signal ends. */
export function onPageChanged(callback: (tabId: number) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (envelopeOf(message, sender)?.name !== 'pageChanged') return;
    if (sender.tab?.id !== undefined) callback(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
