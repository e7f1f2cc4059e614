import { useEffect } from 'preact/hooks';
import { onPause, pause, pausedUntil, resume } from '../platform/pause.ts';
import { failed, say } from './status.tsx';
import { clockTime, t } from './text.ts';
import { useLoaded } from './use-loaded.ts';

/** The pause on a site, if there is one, and what begins and ends it. */
export function usePause(host: string) {
  const [until, again] = useLoaded(() => pausedUntil(host), [host]);
  useEffect(() => {
    const end = new AbortController();
    onPause(again, end.signal);
    // One may have left this surface open over the end of the pause.
    document.addEventListener('visibilitychange', again, { signal: end.signal });
    return () => end.abort();
  }, [again]);

  const attempt = (work: Promise<void>, words: string) =>
    work.then(
      () => say(words),
      () => failed(t('pause.failed')),
    );
  const ends = until.state === 'ready' ? until.value : undefined;
  return {
    /** The time of day at which it ends, in words. */
    until: ends === undefined ? undefined : clockTime(ends),
    pauseHere: () => attempt(pause(host), t('pause.begun')),
    pauseEverywhere: () => attempt(pause(), t('pause.begun')),
    resume: () => attempt(resume(host), t('pause.ended')),
  };
}
