import type { ComponentChildren } from 'preact';
import type { Row } from '../platform/messages.ts';
import { AnswerRow } from './answer-row.tsx';
import { t } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

/** No source, no answer: a finished screen, with what comes near and words to ask one's own therapist. */
export function NoAnswer(props: { near: Row[]; onOpen?: (row: Row) => void; children?: ComponentChildren }) {
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
      {props.children}
    </section>
  );
}
