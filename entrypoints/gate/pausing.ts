import { onPause, pausedUntil } from '../../platform/pause.ts';
import { answerAsUnread, tellBackgroundUnread } from '../../platform/unread-channel.ts';
import { extensionAlive } from './extension-alive.ts';

/**
 * Runs what is done on a page, but not while the reader has paused it. A pause that is over is noticed when the page is
 * looked at again: there is no clock.
 *
 * @param run is started anew after each pause; it may end its controller itself, which ends all
 * @returns when it is known whether the page is paused
 */
export function runUnlessPaused(run: (ended: AbortController) => void, all: AbortController): Promise<void> {
  const { signal } = all;
  /** What is done now: `run`, or waiting for the end of a pause. */
  let now: AbortController | undefined;
  let paused: boolean | undefined;

  const gone = () => extensionAlive() || all.abort();

  const wait = (ended: AbortController) => {
    const stopAnswering = answerAsUnread({
      report: () => {
        look();
        return { status: 'paused', marksOn: false, questions: [], help: null };
      },
      setMarks: () => undefined,
      stop: () => ended.abort(),
    });
    ended.signal.addEventListener('abort', stopAnswering);
  };

  const look = async () => {
    try {
      const found = (await pausedUntil(location.hostname)) !== undefined;
      if (signal.aborted || found === paused) return;
      // The toolbar says so, and no longer does on a page where nothing else will be told.
      if (found || paused)
        tellBackgroundUnread('pageChanged', { status: found ? 'paused' : 'reading', marked: 0 }).catch(gone);
      paused = found;
      const last = now;
      const own = new AbortController();
      now = own;
      last?.abort();
      own.signal.addEventListener('abort', () => now === own && all.abort());
      (found ? wait : run)(own);
    } catch {
      gone();
    }
  };

  onPause(look, signal);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => now?.abort());
  return look();
}
