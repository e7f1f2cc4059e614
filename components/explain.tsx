import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { type Danger, dangerOn, worst } from './danger.ts';
import { GlossaryTerm } from './glossary-term.tsx';
import { HelpNote } from './help-note.tsx';
import { NoAnswer } from './no-answer.tsx';
import { OpenAnswer } from './open-answer.tsx';
import { Failed, Waiting } from './state.tsx';
import { t } from './text.ts';
import { useLoaded } from './use-loaded.ts';

/** More of a selection than this is not shown again. */
const SHOWN = 200;

/**
 * A passage the reader selected: what the word means if it is in the glossary, then the answer to the whole if we are
 * sure of one.
 *
 * @param danger what the page around it tells of; the passage may tell of more
 * @param engine what the page is made with, where that is known
 */
export function Explain(props: {
  text: string;
  title?: string | undefined;
  size: 'popup' | 'full';
  onOpen?: (row: Row) => void;
  danger?: Danger | undefined;
  engine?: string | undefined;
}) {
  const { text, title, size, onOpen } = props;
  const [loaded, again] = useLoaded(
    () =>
      Promise.all([tellBackground('term', { text }), tellBackground('ask', { text, context: { title } })]),
    [text, title],
  );
  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} alone />;
  const [term, { matches, confident, safety }] = loaded.value;
  const best = matches[0];
  const danger = worst(props.danger, dangerOn(`passage ${text}`, safety));
  const answered = confident && best !== undefined;
  return (
    <>
      {!answered && <HelpNote at="above" danger={danger} />}
      <p class="selected" dir="auto">
        {t('page.quote', { excerpt: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text })}
      </p>
      {term && <GlossaryTerm view={term} onOpen={onOpen} first />}
      {answered && (
        <OpenAnswer
          which={{ id: best.row.id }}
          why={best}
          size={size}
          onOpen={onOpen}
          danger={danger}
          second={term !== null}
          engine={props.engine}
        />
      )}
      {!answered && !term && (
        <NoAnswer asked={text} near={matches.slice(0, 3).map(({ row }) => row)} onOpen={onOpen} />
      )}
      {!answered && <HelpNote at="below" danger={danger} onOpen={onOpen} />}
    </>
  );
}
