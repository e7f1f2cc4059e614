import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from './text.ts';
import { usePause } from './use-pause.ts';
import { usePrivate } from './use-private.ts';

/** Pauses a site, or everywhere, for an hour; while it is paused, says until when, and resumes. */
export function Pause({ host }: { host: string }) {
  const { until, pauseHere, pauseEverywhere, resume } = usePause(host);
  const hidden = usePrivate();
  const surface = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const [asking, setAsking] = useState(false);
  const choices = useId();

  useEffect(() => {
    // The buttons change places; focus stays with them.
    if (pressed.current) surface.current?.querySelector<HTMLElement>('button')?.focus();
    pressed.current = false;
  }, [until]);

  const press = (act: () => void) => () => {
    pressed.current = true;
    setAsking(false);
    act();
  };

  return (
    <div ref={surface} class="pause">
      {until !== undefined && (
        <p class="pause-until">
          {t('pause.until', { time: until })}{' '}
          <button type="button" class="link-button" onClick={press(resume)}>
            {t('pause.resume')}
          </button>
        </p>
      )}
      {/* In a private window the site would have to be written down. */}
      {until === undefined && !hidden && (
        <>
          <button
            type="button"
            class="link-button"
            aria-expanded={asking}
            aria-controls={choices}
            onClick={() => setAsking(!asking)}
          >
            {t('pause')}
          </button>
          <div class="actions pause-choices" id={choices} hidden={!asking}>
            <button type="button" class="button" onClick={press(pauseHere)}>
              {t('pause.here')}
            </button>
            <button type="button" class="button" onClick={press(pauseEverywhere)}>
              {t('pause.everywhere')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
