import type { PageGate } from './page-gate.ts';
import { answerForPage } from './unread-page.ts';
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
  const { wantsMarks } = answerForPage(() => 'unrelated', true, stop, over.signal);
  const look = () => {
    if (!isOpen()) return;
    over.abort();
    begin(wantsMarks());
  };
  ended.signal.addEventListener('abort', () => over.abort());
  watchPage(look, stop, over.signal);
  return undefined;
}
