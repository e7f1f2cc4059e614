import type { ComponentChildren } from 'preact';
import type { Row } from '../platform/messages.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { shortMonth, t } from './text.ts';

/**
 * An answer as the card on a page shows it: all it needs is the answer's row. On a page it is a guest: the first heading
 * is the page's own.
 *
 * @param actions what stands after the trust line: the way to the whole answer
 */
export function CardAnswer({ row, actions }: { row: Row; actions: ComponentChildren }) {
  return (
    <AnswerFrame size="card" answer={row} first={false}>
      <div class="answer-last">
        <p class="answer-trust">
          {t('answer.cardTrust', {
            sources: t('answer.sourceCount', { n: row.sourceCount }),
            month: shortMonth(row.reviewed),
          })}
        </p>
        {actions}
      </div>
    </AnswerFrame>
  );
}
