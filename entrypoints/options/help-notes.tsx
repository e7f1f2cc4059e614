import { Switch } from '../../components/switch.tsx';
import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

/** Whether help notes are shown. */
export function HelpNotes() {
  const { notes } = useSettings();
  const { change, problem } = useChange();
  return (
    <Section part="notes" lede={t('set.notesNote')} problem={problem}>
      <div class="box">
        <div class="box-row">
          <Switch words={t('set.notesShow')} on={notes} onSwitch={(on) => change({ notes: on })} />
        </div>
      </div>
    </Section>
  );
}
