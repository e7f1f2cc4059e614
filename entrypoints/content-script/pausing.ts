import { answerAsPage, tellBackgroundFromPage } from '../../platform/channel.ts';
import type { PageReport } from '../../platform/messages.ts';
import { onPause, pausedUntil } from '../../platform/pause.ts';
import { extensionAlive } from './extension-alive.ts';

const PAUSED: PageReport = { status: 'paused', marksOn: false, questions: [], help: null };

/**
 * Runs what is done on a page, but not while the reader has paused it. A pause that is over is noticed when the page is
 * looked at again: there is no clock.
 *
 * @param run is started anew after each pause; it may end its controller itself, which ends all
 * @returns when it is known whether the page is paused
 */
export function runUnlessPaused(
  run: (running: AbortController) => void,
  ended: AbortController,
): Promise<void> {
  const { signal } = ended;
  /** What is done now: `run`, or waiting for the end of a pause. */
  let now: { paused: boolean; ended: AbortController } | undefined;

  const begin = (paused: boolean, start: (ended: AbortController) => void) => {
    const own = new AbortController();
    const last = now;
    now = { paused, ended: own };
    last?.ended.abort();
    own.signal.addEventListener('abort', () => now?.ended === own && ended.abort());
    start(own);
  };
  const tell = (status: PageReport['status']) => {
    tellBackgroundFromPage('pageChanged', { status, marked: 0 }).catch(gone);
  };
  const gone = () => extensionAlive() || ended.abort();

  const wait = (waiting: AbortController) => {
    document.addEventListener('visibilitychange', look, { signal: waiting.signal });
    const stopAnswering = answerAsPage({
      report: () => {
        look();
        return PAUSED;
      },
      goTo: () => false,
      setMarks: () => null,
      stop: () => {
        waiting.abort();
        return null;
      },
    });
    waiting.signal.addEventListener('abort', stopAnswering);
    tell('paused');
  };

  const look = async () => {
    try {
      const paused = (await pausedUntil(location.hostname)) !== undefined;
      if (signal.aborted || now?.paused === paused) return;
      if (now?.paused) tell('reading');
      begin(paused, paused ? wait : run);
    } catch {
      gone();
    }
  };

  onPause(look, signal);
  // A page in the back-forward cache hears of nothing.
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  signal.addEventListener('abort', () => now?.ended.abort());
  return look();
}
