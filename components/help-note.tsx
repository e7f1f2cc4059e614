import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { support } from './icons.ts';
import { parts, t } from './text.ts';

/** A help line, ready to be shown. */
export interface HelpLine {
  number: string;
  service: string;
  country: string;
  /** When it answers and what it costs, as a sentence. */
  hours: string;
  /** Whom to call when somebody is in danger now. */
  emergency: string;
}

/** Where the misconduct note leads: answers on what people can do, and on whom to tell. */
export interface HelpLinks {
  options: string;
  whom: string;
}

type HelpNoteProps =
  | { kind: 'crisis'; line?: HelpLine; more?: string }
  | { kind: 'misconduct'; links?: HelpLinks };

function Note({ title, why, children }: { title: string; why: string; children: ComponentChildren }) {
  const [hidden, setHidden] = useState(false);
  const heading = useId();
  if (hidden) return null;
  return (
    <aside class="note" aria-labelledby={heading}>
      <Icon shape={support} />
      <div class="note-text">
        <h2 class="note-title" id={heading}>
          {title}
        </h2>
        {children}
        <p class="note-why">
          {why}{' '}
          <button type="button" class="note-link" onClick={() => setHidden(true)}>
            {t('help.hide')}
          </button>
        </p>
      </div>
    </aside>
  );
}

/**
 * A quiet note where words tell of danger or abuse: never an alert, never focused, and one can hide it. Without a
 * checked number there is no crisis note: a wrong number is worse than none.
 */
export function HelpNote(props: HelpNoteProps) {
  if (props.kind === 'misconduct')
    return (
      <Note title={t('help.mis.title')} why={t('help.mis.why')}>
        <p>{t('help.mis.body')}</p>
        <p>
          {t('help.mis.calm')}{' '}
          {props.links &&
            parts('help.mis.next', {
              options: (
                <a class="note-link" href={props.links.options}>
                  {t('help.mis.options')}
                </a>
              ),
              whom: (
                <a class="note-link" href={props.links.whom}>
                  {t('help.mis.whom')}
                </a>
              ),
            })}
        </p>
      </Note>
    );
  const { line, more } = props;
  if (!line) return null;
  return (
    <Note title={t('help.crisis.title')} why={t('help.why')}>
      <p class="note-number">{parts('help.crisis.line', { number: <b>{line.number}</b> })}</p>
      <p class="note-who">{t('help.crisis.who', { ...line })}</p>
      <p>{parts('help.crisis.emergency', { number: <b>{line.emergency}</b> })}</p>
      {more && (
        <p>
          <a class="note-link" href={more}>
            {t('help.crisis.more')}
          </a>
        </p>
      )}
    </Note>
  );
}
