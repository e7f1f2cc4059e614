import { placeName } from '../../components/codes.tsx';
import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { Country, Profession } from '../../platform/settings.ts';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import { useChange } from './use-change.ts';

const countries = () =>
  Country.options.map(
    (country) => [country, country === 'none' ? t('set.unchosen') : placeName(country)] as const,
  );
const professions = () =>
  Profession.options.map(
    (profession) =>
      [profession, profession === 'any' ? t('set.unchosen') : t(`profession.${profession}`)] as const,
  );

/** Whose rules come first in an answer. */
export function Answers() {
  const { country, profession } = useSettings();
  const { change, problem } = useChange();
  return (
    <Section part="answers" lede={t('set.answersNote')} problem={problem}>
      <div class="box">
        <Choice
          words={t('set.country')}
          value={country}
          options={countries()}
          onChoose={(chosen) => change({ country: chosen })}
        />
        <Choice
          words={t('set.prof')}
          value={profession}
          options={professions()}
          onChoose={(chosen) => change({ profession: chosen })}
        />
      </div>
    </Section>
  );
}
