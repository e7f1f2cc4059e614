import { useState } from 'preact/hooks';
import { PrivateLine } from '../../components/private-line.tsx';
import { done, say } from '../../components/status.tsx';
import { Switch } from '../../components/switch.tsx';
import { t } from '../../components/text.ts';
import { whyNotSaved } from '../../components/use-save.ts';
import { useSettings } from '../../components/use-settings.ts';
import { eraseEverything } from '../../platform/erase.ts';
import { switchHistory } from '../../platform/history.ts';
import { keepOnDevice } from '../../platform/kept.ts';
import { resetSettings } from '../../platform/settings.ts';
import { siteName } from '../../platform/site-pattern.ts';
import { AskFirst } from './ask-first.tsx';
import { OwnData } from './own-data.tsx';
import { Section } from './section.tsx';

/** A switch with a note that says what it does. */
function NotedSwitch(props: {
  id: string;
  words: string;
  note: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const { id, note, ...rest } = props;
  return (
    <div class="box-row noted-switch">
      <Switch {...rest} describedBy={id} />
      <p class="box-note" id={id}>
        {note}
      </p>
    </div>
  );
}

/** What stays on this device, in plain words and by the reader's choice; their own data in a file; and the ways out. */
export function Privacy() {
  const [problem, setProblem] = useState<string>();
  const { keep, history } = useSettings();

  const fail = (words: string) => {
    setProblem(words);
    say(words);
  };
  /** Does something, and says in plain words whether that worked. */
  const attempt = (work: Promise<unknown>, worked: () => void, why: (error: unknown) => string) =>
    work.then(
      () => {
        setProblem(undefined);
        worked();
      },
      (error) => fail(why(error)),
    );
  const changed = () => say(t('set.changed'));
  const notChanged = () => t('set.notChanged');
  const erase = () =>
    eraseEverything().then(
      (left) => {
        const sites = left.map((pattern) => siteName(pattern) ?? t('site.every')).join(', ');
        if (left.length) return fail(t('erase.sites', { sites }));
        setProblem(undefined);
        done(t('erase.done'));
      },
      () => fail(t('erase.failed')),
    );

  return (
    <Section part="privacy" lede={t('set.privacyNote')} problem={problem}>
      <PrivateLine />
      <div class="box">
        <div class="box-row">
          <ul class="bullets settings-promise">
            <li>{t('set.promise.read')}</li>
            <li>{t('set.promise.asked')}</li>
            <li>{t('set.promise.kept')}</li>
            <li>{t('set.promise.shared')}</li>
          </ul>
        </div>
        <NotedSwitch
          id="keep-note"
          words={t('set.keep')}
          note={t('set.keepNote')}
          on={keep}
          onSwitch={(on) => attempt(keepOnDevice(on), changed, whyNotSaved)}
        />
        <NotedSwitch
          id="history-note"
          words={t('set.history')}
          note={t('set.historyNote')}
          on={history}
          onSwitch={(on) => attempt(switchHistory(on), changed, notChanged)}
        />
        <OwnData onProblem={setProblem} />
        <AskFirst
          id="set-back"
          words={t('set.back')}
          note={t('set.back.note')}
          button={t('set.back.do')}
          question={t('set.back.ask')}
          yes={t('set.back.yes')}
          no={t('set.back.no')}
          onYes={() => attempt(resetSettings(), () => done(t('set.back.done')), notChanged)}
        />
        <AskFirst
          id="erase"
          words={t('erase')}
          note={t('erase.note')}
          button={t('erase.do')}
          question={t('erase.ask')}
          yes={t('erase.yes')}
          no={t('erase.no')}
          onYes={erase}
        />
      </div>
    </Section>
  );
}
