import { browser } from 'wxt/browser';
import type { Row } from '../platform/messages.ts';
import { AnswerRow } from './answer-row.tsx';
import { LetterButton } from './letter.tsx';
import { t } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

/**
 * No source, no answer: a finished screen, with what comes near, words to ask one's own therapist, and a way to suggest
 * the question.
 *
 * @param asked the words that have no answer
 */
export function NoAnswer(props: { asked: string; near: Row[]; onOpen?: (row: Row) => void }) {
  return (
    <section class="no-answer">
      <VerdictChip verdict="none" />
      <h2 class="no-answer-title">{t('none.title')}</h2>
      <p class="state-body">{t('none.body')}</p>
      {props.near.length > 0 && (
        <>
          <h3 class="rows-title">{t('none.near')}</h3>
          <ul class="rows">
            {props.near.map((row) => (
              <AnswerRow key={row.id} row={row} onOpen={props.onOpen} />
            ))}
          </ul>
        </>
      )}
      <p class="well">
        <b>{t('none.ask')}</b> {t('none.words')}
      </p>
      <div class="suggest">
        <LetterButton
          key={props.asked}
          words={t('none.suggest')}
          class="button"
          write={() =>
            t('suggest.text', { question: props.asked, version: browser.runtime.getManifest().version })
          }
        />
        <p class="meta">{t('none.suggestNote')}</p>
      </div>
    </section>
  );
}
