import { useEffect, useRef, useState } from 'preact/hooks';
import { Answer } from '../../components/answer.tsx';
import { curly } from '../../components/curly.ts';
import { Icon } from '../../components/icon.tsx';
import { close, next } from '../../components/icons.ts';
import { Status, say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { verdictWords } from '../../components/verdict-chip.tsx';
import type { CardRequest } from '../content-script/card-port.ts';

/** One quiet line where the words around the question tell of abuse. */
function HelpLine() {
  return (
    <p class="card-help">
      <b>{t('help.mis.title')}</b> {t('help.mis.body')}
    </p>
  );
}

/** We are not sure: the card asks, and shows no verdict before it is told. */
function Unsure(props: { question: string; onYes: () => void; onNo: () => void }) {
  return (
    <>
      <h2 class="answer-question" tabIndex={-1}>
        {t('unsure.title')}
      </h2>
      <p class="card-question">{props.question}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={props.onYes}>
          {t('unsure.yes')}
        </button>
        <button type="button" class="button" onClick={props.onNo}>
          {t('unsure.no')}
        </button>
      </div>
    </>
  );
}

/** The card beside a mark. `onClose` is told whenever the reader is done with it. */
export function Card({ request, onClose }: { request: CardRequest; onClose: () => void }) {
  const { question, safety, openedBy } = request;
  const { row } = question.matches[0]!;
  const [sure, setSure] = useState(question.marked);
  const dialog = useRef<HTMLDivElement>(null);
  const byKeyboard = openedBy === 'keyboard' || sure !== question.marked;

  useEffect(() => {
    if (byKeyboard) dialog.current?.querySelector('h2')?.focus({ preventScroll: true });
    else say(sure ? verdictWords(row.verdict) : t('unsure.title'));
  }, [byKeyboard, sure, row]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts are not meant while one is in the card.
    event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = [...(dialog.current?.querySelectorAll('button') ?? [])];
    const root = dialog.current?.getRootNode() as ShadowRoot;
    const past = root.activeElement === (event.shiftKey ? stops[0] : stops.at(-1));
    if (!past && !(event.shiftKey && root.activeElement?.matches('h2'))) return;
    event.preventDefault();
    onClose();
  };

  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-label={sure ? curly(row.question) : t('unsure.title')}
      onKeyDown={onKeyDown}
    >
      <div class="card-scroll">
        {sure ? (
          <Answer
            size="card"
            row={row}
            actions={
              <button
                type="button"
                class="card-read"
                onClick={() => {
                  request.read();
                  onClose();
                }}
              >
                {t('answer.read')}
                <Icon shape={next} flip />
              </button>
            }
          />
        ) : (
          <Unsure
            question={curly(row.question)}
            onYes={() => setSure(true)}
            onNo={() => {
              request.removeMark();
              onClose();
            }}
          />
        )}
        {safety === 'misconduct' && <HelpLine />}
      </div>
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t('act.close')}
        title={t('act.close')}
        onClick={onClose}
      >
        <Icon shape={close} />
      </button>
      <Status />
    </div>
  );
}
