import { useId } from 'preact/hooks';
import measured from '../../answering/marks/measured.json' with { type: 'json' };
import { MARK_LEVEL_NAMES, MARK_LEVELS } from '../../components/mark-level.tsx';
import { longMonth, type TextKey, t } from '../../components/text.ts';
import type { Sensitivity as Chosen } from '../../platform/settings.ts';

const NOTES: Record<Chosen, TextKey> = {
  sure: 'set.sens.1d',
  balanced: 'set.sens.2d',
  more: 'set.sens.3d',
};

/** How many of a hundred, never rounded up: it promises no more than was counted. Figures have three decimals. */
const ofHundred = (share: number) => Math.floor(Math.round(share * 1000) / 10);

/** How much is marked on pages, with what each choice was measured to give. */
export function Sensitivity({ value, onChoose }: { value: Chosen; onChoose: (value: Chosen) => void }) {
  const id = useId();
  return (
    <fieldset class="sensitivity">
      <legend class="sensitivity-legend">{t('set.sens')}</legend>
      {MARK_LEVELS.map((choice) => (
        <label key={choice} class="sensitivity-choice">
          <input
            type="radio"
            name={id}
            checked={choice === value}
            aria-describedby={`${id}-${choice}`}
            onChange={() => onChoose(choice)}
          />
          <span class="box-words">
            {t(MARK_LEVEL_NAMES[choice])}
            <span class="box-note" id={`${id}-${choice}`}>
              {t(NOTES[choice])}{' '}
              {t('set.sens.right', {
                right: ofHundred(measured[choice].rightAnswer),
                found: ofHundred(measured[choice].found),
              })}
            </span>
          </span>
        </label>
      ))}
      <p class="box-note">{t('set.sens.measured', { n: measured.posts, month: longMonth(measured.date) })}</p>
    </fieldset>
  );
}
