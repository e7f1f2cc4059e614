import { useState } from 'preact/hooks';
import { say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { changeSettings, type Settings } from '../../platform/settings.ts';

/** Changes settings, and says in plain words whether that worked. */
export function useChange() {
  const [problem, setProblem] = useState<string>();
  const change = (wanted: Partial<Settings>) =>
    changeSettings(wanted).then(
      () => {
        setProblem(undefined);
        say(t('set.changed'));
      },
      () => {
        setProblem(t('set.notChanged'));
        say(t('set.notChanged'));
      },
    );
  return { change, problem };
}
