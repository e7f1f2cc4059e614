import { Icon } from '../../components/icon.tsx';
import { reload } from '../../components/icons.ts';
import { t } from '../../components/text.ts';

/** In place of a card, where the extension was updated after the page had been opened. */
export function UpdatedCard({ onClose }: { onClose: () => void }) {
  return (
    <div class="card" role="dialog" aria-label={t('updated.title')}>
      <div class="card-scroll">
        <h2 class="answer-question">{t('updated.title')}</h2>
        <p class="card-question">{t('updated.body')}</p>
        <div class="actions">
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            <Icon shape={reload} />
            {t('updated.do')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('updated.later')}
          </button>
        </div>
      </div>
    </div>
  );
}
