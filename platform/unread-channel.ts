import { type Browser, browser } from 'wxt/browser';
import type { FromPageMessages, PageReport } from './messages.ts';
import type { Request } from './wire.ts';

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
