import { english } from '../../components/english.ts';
import { Switch } from '../../components/switch.tsx';
import { parts, t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

/** How questions are shown on pages. */
export function Marks() {
  const { badge, hover } = useSettings();
  const { change, problem } = useChange();
  const example = (
    <span class="mark" {...english}>
      {t('search.example.1')}
    </span>
  );
  return (
    <Section part="marks" lede={parts('set.marksNote', { example })} problem={problem}>
      <div class="box">
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
