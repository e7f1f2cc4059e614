import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { LANGUAGES } from '../../platform/language.ts';
import { LanguageChoice } from '../../platform/settings.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

const themes = () =>
  [
    ['system', t('set.theme.system')],
    ['light', t('set.theme.light')],
    ['dark', t('set.theme.dark')],
  ] as const;
const sizes = () =>
  [
    ['normal', t('set.text.normal')],
    ['large', t('set.text.large')],
    ['larger', t('set.text.larger')],
  ] as const;
const languages = () =>
  LanguageChoice.options.map(
    (choice) => [choice, choice === 'browser' ? t('set.language.browser') : LANGUAGES[choice]] as const,
  );

/** Light or dark, how large, and in which language. */
export function Look() {
  const { theme, text, language } = useSettings();
  const { change, problem } = useChange();
  return (
    <Section part="look" problem={problem}>
      <div class="box">
        <Choice
          words={t('set.theme')}
          value={theme}
          options={themes()}
          onChoose={(chosen) => change({ theme: chosen })}
        />
        <Choice
          words={t('set.text')}
          note={t('set.textNote')}
          value={text}
          options={sizes()}
          onChoose={(chosen) => change({ text: chosen })}
        />
        <Choice
          words={t('set.language')}
          note={t('set.languageNote')}
          value={language}
          options={languages()}
          languages
          onChoose={(chosen) => change({ language: chosen })}
        />
      </div>
    </Section>
  );
}
