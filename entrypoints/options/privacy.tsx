import { useEffect, useRef, useState } from 'preact/hooks';
import { done, say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { resetSettings } from '../../platform/settings.ts';
import { Section } from './section.tsx';

/** The button that sets everything back; it asks first, in its own place. */
function SetBack({ onProblem }: { onProblem: (words: string | undefined) => void }) {
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    // Focus stays in the row whose buttons change.
    if (asked.current) row.current?.querySelector('button')?.focus();
    asked.current = true;
  }, [asking]);

  const setBack = () => {
    setAsking(false);
    resetSettings().then(
      () => {
        onProblem(undefined);
        done(t('set.back.done'));
      },
      () => {
        onProblem(t('set.notChanged'));
        say(t('set.notChanged'));
      },
    );
  };

  return (
    <div ref={row} class="box-row">
      <div class="box-words">
        <span id="set-back">{t(asking ? 'set.back.ask' : 'set.back')}</span>
        <span class="box-note" id="set-back-note">
          {t('set.back.note')}
        </span>
      </div>
      {asking ? (
        <div class="actions">
          <button type="button" class="button" aria-describedby="set-back" onClick={() => setAsking(false)}>
            {t('set.back.no')}
          </button>
          <button
            type="button"
            class="button button-main"
            aria-describedby="set-back set-back-note"
            onClick={setBack}
          >
            {t('set.back.yes')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" aria-describedby="set-back-note" onClick={() => setAsking(true)}>
          {t('set.back.do')}
        </button>
      )}
    </div>
  );
}

/** What stays on this device, in plain words, and the way to set everything back. */
export function Privacy() {
  const [problem, setProblem] = useState<string>();
  return (
    <Section part="privacy" lede={t('set.privacyNote')} problem={problem}>
      <div class="box">
        <div class="box-row">
          <ul class="bullets settings-promise">
            <li>{t('set.promise.read')}</li>
            <li>{t('set.promise.asked')}</li>
            <li>{t('set.promise.kept')}</li>
            <li>{t('set.promise.shared')}</li>
          </ul>
        </div>
        <SetBack onProblem={setProblem} />
      </div>
    </Section>
  );
}
