import { type Browser, browser } from 'wxt/browser';
import type { FromPageMessages, PageReport } from './messages.ts';
import { envelopeOf, type Request, tell } from './wire.ts';

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
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): undefined => {
    const envelope = envelopeOf(message, sender);
    if (envelope?.to !== 'page') return;
    const { name, request } = envelope;
    if (name === 'report') {
      respond({ value: report() });
      return;
    }
    if (name === 'stop') stop();
    const { on } = Object(request) as { on?: unknown };
    if (name === 'setMarks' && typeof on === 'boolean') setMarks(on);
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
  await tell<FromPageMessages, N>(name, request, () => undefined);
}
