import { english } from '../../components/english.ts';
import { Switch } from '../../components/switch.tsx';
import { parts, t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Section } from './section.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { useChange } from './use-change.ts';

/** How many questions are marked on pages, and how they are shown. */
export function Marks() {
  const { badge, hover, sensitivity } = useSettings();
  const { change, problem } = useChange();
  const example = (
    <span class="mark" {...english}>
      {t('search.example.1')}
    </span>
  );
  return (
    <Section part="marks" lede={parts('set.marksNote', { example })} problem={problem}>
      <div class="box">
        <Sensitivity value={sensitivity} onChoose={(chosen) => change({ sensitivity: chosen })} />
        <div class="box-row">
          <Switch words={t('set.hover')} on={hover} onSwitch={(on) => change({ hover: on })} />
        </div>
        <div class="box-row">
          <Switch words={t('set.badge')} on={badge} onSwitch={(on) => change({ badge: on })} />
        </div>
      </div>
    </Section>
  );
}
