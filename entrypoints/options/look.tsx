import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

const themes = [
  ['system', t('set.theme.system')],
  ['light', t('set.theme.light')],
  ['dark', t('set.theme.dark')],
] as const;
const sizes = [
  ['normal', t('set.text.normal')],
  ['large', t('set.text.large')],
  ['larger', t('set.text.larger')],
] as const;

/** Light or dark, and how large. */
export function Look() {
  const { theme, text } = useSettings();
  const { change, problem } = useChange();
  return (
    <Section part="look" problem={problem}>
      <div class="box">
        <Choice
          words={t('set.theme')}
          value={theme}
          options={themes}
          onChoose={(chosen) => change({ theme: chosen })}
        />
        <Choice
          words={t('set.text')}
          note={t('set.textNote')}
          value={text}
          options={sizes}
          onChoose={(chosen) => change({ text: chosen })}
        />
      </div>
    </Section>
  );
}
