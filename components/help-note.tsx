import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { answerAddress, opener } from './answer-row.tsx';
import type { Danger } from './danger.ts';
import { english } from './english.ts';
import { Emergency, HelpContact, helpFacts } from './help-contact.tsx';
import { countryName, current, DIRECTORY, firstHelp } from './help-numbers.ts';
import { Icon } from './icon.tsx';
import { support } from './icons.ts';
import { JumpLink } from './jump-link.tsx';
import { say } from './status.tsx';
import { longDay, parts, t } from './text.ts';
import { useAnswerRow } from './use-answer-row.ts';
import { useLoaded } from './use-loaded.ts';
import { useSettings } from './use-settings.ts';

/** The answer that says what people can do after misconduct, and whom they can tell. */
export const OPTIONS_ANSWER = 'report-therapist';

const HiddenPlaces = createContext<{ isHidden(on: string): boolean; hide(on: string): void }>({
  isHidden: () => false,
  hide: () => {},
});

/** Remembers the places for which the reader has hidden the note, for as long as the surface is open. */
export function HiddenNotes({ children }: { children: ComponentChildren }) {
  const [hidden, setHidden] = useState<string[]>([]);
  const places = {
    isHidden: (on: string) => hidden.includes(on),
    hide: (on: string) => setHidden([...hidden, on]),
  };
  return <HiddenPlaces.Provider value={places}>{children}</HiddenPlaces.Provider>;
}

/** Takes the note's place, and the focus of the button that hid it: one reads on from there. */
function Gone() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.focus();
    say(t('help.hidden'));
  }, []);
  return <span ref={place} tabIndex={-1} />;
}

function Note(props: { on: string; title: string; why: string; children: ComponentChildren }) {
  const { on, title, why, children } = props;
  const { isHidden, hide } = useContext(HiddenPlaces);
  const [here, setHere] = useState(false);
  const heading = useId();
  if (isHidden(on)) return here ? <Gone /> : null;
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
          <button
            type="button"
            class="note-link"
            onClick={() => {
              setHere(true);
              hide(on);
            }}
          >
            {t('help.hide')}
          </button>
        </p>
      </div>
    </aside>
  );
}

function CrisisNote({ on }: { on: string }) {
  const { country } = useSettings();
  const [loaded] = useLoaded(() => tellBackground('help', null), []);
  if (loaded.state === 'waiting') return null;
  const { emergency, line } = firstHelp(loaded.state === 'ready' ? current(loaded.value) : [], country);
  const checked = line ?? emergency;
  return (
    <Note on={on} title={t('help.crisis.title')} why={t('help.why')}>
      <p>
        <Emergency line={emergency} />
      </p>
      {line ? (
        <div class="note-line">
          <HelpContact line={line} />
          <p class="note-who">
            {parts('help.crisis.who', {
              service: <bdi lang="en">{line.name}</bdi>,
              country: countryName(line.country),
              hours: <span {...english}>{helpFacts(line)}</span>,
            })}
          </p>
        </div>
      ) : (
        <p>
          {parts('help.crisis.directory', {
            site: (
              <a class="note-link" href={DIRECTORY.address} target="_blank" rel="noreferrer noopener">
                {DIRECTORY.name}
              </a>
            ),
          })}
        </p>
      )}
      <p>
        <a class="note-link" href="help.html" target="_blank" rel="noopener">
          {t('help.crisis.more')}
        </a>
      </p>
      {checked && <p class="note-who">{t('help.checked', { date: longDay(checked.checked) })}</p>}
    </Note>
  );
}

interface WayOn {
  /** Opens an answer in place; without it the link leads to the library. */
  onOpen?: ((row: Row) => void) | undefined;
  /** The answer that the note stands in. */
  inside?: string | undefined;
}

function MisconductNote({ on, onOpen, inside }: { on: string } & WayOn) {
  const answer = useAnswerRow(OPTIONS_ANSWER);
  const whom = (
    <a class="note-link" href="help.html#complaints" target="_blank" rel="noopener">
      {t('help.mis.whom')}
    </a>
  );
  const options =
    inside === OPTIONS_ANSWER ? (
      <JumpLink class="note-link" to="do">
        {t('help.mis.options')}
      </JumpLink>
    ) : (
      answer && (
        <a class="note-link" href={answerAddress(answer)} onClick={opener(answer, onOpen)}>
          {t('help.mis.options')}
        </a>
      )
    );
  return (
    <Note on={on} title={t('help.mis.title')} why={t('help.mis.why')}>
      <p>{t('help.mis.body')}</p>
      <p>
        {t('help.mis.calm')}{' '}
        {options ? parts('help.mis.next', { options, whom }) : parts('help.mis.only', { whom })}
      </p>
    </Note>
  );
}

/**
 * The quiet note where words tell of danger or abuse: never an alert, never focused, and one can hide it, here or for
 * good. It is placed twice, above and below what it belongs to, with the same danger: a crisis note shows above, a
 * note on misconduct below.
 */
export function HelpNote(props: { at: 'above' | 'below'; danger: Danger | undefined } & WayOn) {
  const { at, danger, onOpen, inside } = props;
  const { notes } = useSettings();
  if (!danger || !notes || (at === 'above') !== (danger.kind === 'crisis')) return null;
  if (danger.kind === 'crisis') return <CrisisNote key={danger.on} on={danger.on} />;
  return <MisconductNote key={danger.on} on={danger.on} onOpen={onOpen} inside={inside} />;
}
