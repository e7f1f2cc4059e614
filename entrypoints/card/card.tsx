import { useEffect, useRef, useState } from 'preact/hooks';
import { worst } from '../../answering/safety/worst.ts';
import { CardAnswer } from '../../components/card-answer.tsx';
import { curly } from '../../components/curly.ts';
import { english } from '../../components/english.ts';
import { Icon } from '../../components/icon.tsx';
import { close, next } from '../../components/icons.ts';
import { Status, say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { verdictWords } from '../../components/verdict-chip.tsx';
import { Why } from '../../components/why.tsx';
import type { CardRequest } from '../content-script/card-port.ts';
import { BEFORE_SPEAKING_MS } from './tell.tsx';

/** One quiet line where words tell of danger or abuse, and the way to people one can talk to. */
function HelpLine({ kind, onHelp }: { kind: 'crisis' | 'misconduct'; onHelp: () => void }) {
  return (
    <p class="card-help">
      <b>{t(kind === 'crisis' ? 'help.crisis.title' : 'help.mis.title')}</b>{' '}
      <button type="button" class="note-link" onClick={onHelp}>
        {t(kind === 'crisis' ? 'help.card.crisis' : 'help.card.mis')}
      </button>
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
      <p class="card-question">
        <span {...english}>{props.question}</span>
      </p>
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

/** The card beside a mark. `onClose` is told when it is to close, and whether the reader is done with it. */
export function Card({ request, onClose }: { request: CardRequest; onClose: (done: boolean) => void }) {
  const { question, safety, openedBy, position } = request;
  const { row } = question.matches[0]!;
  const [sure, setSure] = useState(question.sure);
  const { notes } = useSettings();
  const dialog = useRef<HTMLDivElement>(null);
  // The answer's own topic tells of something only once it is known to be the answer.
  const help = worst([safety, sure && row.safety !== 'none' ? row.safety : null]);
  const byKeyboard = openedBy === 'keyboard' || sure !== question.sure;

  useEffect(() => {
    if (byKeyboard) dialog.current?.querySelector('h2')?.focus({ preventScroll: true });
    else say(sure ? verdictWords(row.verdict) : t('unsure.title'));
  }, [byKeyboard, sure, row]);

  useEffect(() => {
    if (!position) return;
    const speaking = setTimeout(() => say(t('card.position', position)), BEFORE_SPEAKING_MS);
    return () => clearTimeout(speaking);
  }, [position]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts are not meant while one is in the card.
    event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
    const root = dialog.current?.getRootNode() as ShadowRoot;
    const past = root.activeElement === (event.shiftKey ? stops[0] : stops.at(-1));
    if (!past && !(event.shiftKey && root.activeElement?.matches('h2'))) return;
    event.preventDefault();
    onClose(true);
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
          <CardAnswer
            row={row}
            actions={
              <button
                type="button"
                class="card-read"
                onClick={() => {
                  request.read();
                  onClose(false);
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
              onClose(false);
            }}
          />
        )}
        <Why why={question.matches[0]!} />
      </div>
      {notes && help && (
        <HelpLine
          kind={help}
          onHelp={() => {
            request.help();
            onClose(false);
          }}
        />
      )}
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t('act.close')}
        title={t('act.close')}
        onClick={() => onClose(true)}
      >
        <Icon shape={close} />
      </button>
      <Status />
    </div>
  );
}
