import type { Guard } from './guards.ts';
import type { FromPageMessages, PageMessages } from './messages.ts';
import { asked, heard } from './page-guards.ts';
import { type Check, type Handlers, listen, type Request, tell } from './wire.ts';

/*
 * The channel as scripts on pages use it: without schemas, as it is compiled on every page. What comes in is checked by
 * small guards.
 */

const checkBy =
  (fits: Guard<unknown>): Check =>
  (value) => {
    if (fits(value)) return value;
    throw new TypeError('another shape');
  };

/** Answers the messages for a page's content script. Returns a function that stops answering. */
export const answerAsPage = (handlers: Handlers<PageMessages>) =>
  listen(
    'page',
    (name) => (Object.hasOwn(asked, name) ? checkBy(asked[name as keyof PageMessages]) : undefined),
    handlers,
  );

/**
 * Sends a message to the background worker (waking it) and checks what comes back.
 *
 * @throws when the worker reports an error, cannot be reached, or answers in another shape
 */
export const tellBackgroundFromPage = <N extends keyof FromPageMessages>(
  name: N,
  request: Request<FromPageMessages, N>,
) => tell<FromPageMessages, N>(name, request, checkBy(heard[name]));
