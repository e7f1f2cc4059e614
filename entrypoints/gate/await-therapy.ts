import { answerAsUnread } from '../../platform/unread-channel.ts';
import type { PageGate } from './page-gate.ts';
import { watchPage } from './watch-page.ts';

/**
 * Looks at a page, and whenever it has changed looks again, until it is about therapy. That is all that is done on a
 * page about something else: nothing is asked of the browser, not even whether the site is paused.
 *
 * @param begin called once, on a page about therapy at once, and told whether the reader wants to see marks here
 * @returns what that gave, where it was called at once
 */
export function awaitTherapy<T>(
  gate: PageGate,
  begin: (marksOn: boolean) => T,
  ended: AbortController,
): T | undefined {
  const isOpen = () => {
    gate.isNewPage();
    return gate.isOpen();
  };
  if (isOpen()) return begin(true);

  const over = new AbortController();
  const stop = () => ended.abort();
  let marksOn = true;
  const look = () => {
    if (!isOpen()) return;
    over.abort();
    begin(marksOn);
  };
  over.signal.addEventListener(
    'abort',
    answerAsUnread({
      report: () => ({ status: 'unrelated', marksOn, questions: [], help: null }),
      setMarks: (on) => {
        marksOn = on;
      },
      stop,
    }),
  );
  ended.signal.addEventListener('abort', () => over.abort());
  watchPage(look, stop, over.signal);
  return undefined;
}
