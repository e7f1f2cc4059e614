import { useId } from 'preact/hooks';
import { changeSettings, Sensitivity } from '../platform/settings.ts';
import { failed, say } from './status.tsx';
import { type TextKey, t } from './text.ts';
import { usePrivate } from './use-private.ts';
import { useSettings } from './use-settings.ts';

/** The choices, from few marks to many. */
export const MARK_LEVELS = Sensitivity.options;

/** What the choices are called. */
export const MARK_LEVEL_NAMES: Record<Sensitivity, TextKey> = {
  sure: 'set.sens.1',
  balanced: 'set.sens.2',
  more: 'set.sens.3',
};

/** How much is marked, on this page and all others; the settings say what each choice gives. */
export function MarkLevel() {
  const { sensitivity } = useSettings();
  const hidden = usePrivate();
  const id = useId();
  // From a private window nothing is written down.
  if (hidden) return null;

  const choose = (chosen: Sensitivity) =>
    changeSettings({ sensitivity: chosen }).then(
      () => say(t('set.changed')),
      () => failed(t('set.notChanged')),
    );
  return (
    <div class="mark-level">
      <label for={id}>{t('set.sens')}</label>
      <select
        class="field"
        id={id}
        value={sensitivity}
        onChange={({ currentTarget }) => choose(currentTarget.value as Sensitivity)}
      >
        {MARK_LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(MARK_LEVEL_NAMES[level])}
          </option>
        ))}
      </select>
    </div>
  );
}
