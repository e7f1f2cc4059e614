import { useEffect, useRef, useState } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import { forgetOpened } from '../platform/history.ts';
import type { Row } from '../platform/messages.ts';
import { getSaved, removeSaved, type Saved, writeSaved } from '../platform/saved.ts';
import { AnswerRow } from './answer-row.tsx';
import { curly } from './curly.ts';
import { Icon } from './icon.tsx';
import { bookmark, close } from './icons.ts';
import { noteStart } from './note-start.ts';
import { SetAside } from './set-aside.tsx';
import { Failed, State, Waiting } from './state.tsx';
import { done, failed } from './status.tsx';
import { t } from './text.ts';
import { useKept } from './use-kept.ts';
import { useLoaded } from './use-loaded.ts';
import { whyNotSaved } from './use-save.ts';

interface ListProps {
  onOpen?: ((row: Row) => void) | undefined;
  /** Number of the answer shown beside the list. */
  current?: number | undefined;
}

/** Every answer's row, by its id. */
async function rowsById(): Promise<Map<string, Row>> {
  const topics = await tellBackground('topics', null);
  return new Map(topics.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

/** Where a removed answer stood: the way to have it back, with the focus that its row had. */
function Removed({ question, putBack }: { question: string; putBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li class="row row-short">
      <p class="row-removed">{t('saved.removed', { question })}</p>
      <button ref={button} type="button" class="bar-button" onClick={putBack}>
        {t('act.undo')}
      </button>
    </li>
  );
}

function SavedRow(
  props: ListProps & {
    answer: Saved;
    row: Row | undefined;
    /** Whether it takes the focus: it has come back. */
    returned: boolean;
    onRemove: () => void;
  },
) {
  const { answer, row, returned, onRemove, ...list } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  const question = row ? curly(row.question) : t('saved.gone');
  const note = answer.note && t('page.quote', { excerpt: noteStart(answer.note) });
  const remove = (
    <button
      ref={button}
      type="button"
      class="icon-button row-button"
      aria-label={t('saved.remove', { question })}
      title={t('act.remove')}
      onClick={onRemove}
    >
      <Icon shape={close} />
    </button>
  );
  if (row)
    return (
      <AnswerRow row={row} excerpt={note} current={row.number === list.current} onOpen={list.onOpen}>
        {remove}
      </AnswerRow>
    );
  return (
    <li class="row">
      <div class="row-text">
        <h3 class="row-question">{question}</h3>
        {note && <p class="row-excerpt">{note}</p>}
      </div>
      {remove}
    </li>
  );
}

/** What was saved, the last first, each with the beginning of its note; below it what was opened lately, if listed. */
export function SavedList(props: ListProps) {
  const [kept, lookAgain] = useKept();
  const [rows, fetchAgain] = useLoaded(rowsById, []);
  const [removed, setRemoved] = useState<Saved[]>([]);
  const returned = useRef<string | undefined>(undefined);

  if (kept.state === 'failed' || rows.state === 'failed')
    return (
      <Failed
        again={() => {
          lookAgain();
          fetchAgain();
        }}
      />
    );
  if (kept.state === 'waiting' || rows.state === 'waiting') return <Waiting />;

  const { saved, opened, aside } = kept.value;
  const notThere = removed.filter(({ id }) => !saved.some((answer) => answer.id === id));
  const all = [...saved, ...notThere].sort((a, b) => b.nth - a.nth);
  const latest = opened.flatMap(({ id }) => rows.value.get(id) ?? []);
  const problem = (error: unknown) => failed(whyNotSaved(error));

  const remove = async ({ id }: Saved) => {
    // Its note may have been written since it was drawn.
    const now = (await getSaved()).find((answer) => answer.id === id);
    if (!now) return;
    await removeSaved(now);
    setRemoved((before) => [...before.filter((each) => each.id !== id), now]);
  };
  const putBack = (answer: Saved) => {
    returned.current = answer.id;
    return writeSaved(answer);
  };

  return (
    <>
      {aside > 0 && <SetAside />}
      {all.length > 0 ? (
        <ul class="rows" aria-label={t('tabs.saved')}>
          {all.map((answer) => {
            const row = rows.value.get(answer.id);
            return notThere.includes(answer) ? (
              <Removed
                key={answer.id}
                question={row ? curly(row.question) : t('saved.gone')}
                putBack={() => putBack(answer).catch(problem)}
              />
            ) : (
              <SavedRow
                {...props}
                key={answer.id}
                answer={answer}
                row={row}
                returned={returned.current === answer.id}
                onRemove={() => remove(answer).catch(problem)}
              />
            );
          })}
        </ul>
      ) : (
        <State icon={bookmark} title={t('saved.empty.title')} body={t('saved.empty.body')} />
      )}
      {latest.length > 0 && (
        <section class="group" aria-labelledby="opened">
          <div class="rows-head">
            <h2 class="rows-title" id="opened">
              {t('saved.opened')}
            </h2>
            <button
              type="button"
              class="bar-button"
              onClick={() => forgetOpened().then(() => done(t('saved.cleared')), problem)}
            >
              {t('saved.clearOpened')}
            </button>
          </div>
          <ul class="rows">
            {latest.map((row) => (
              <AnswerRow
                key={row.id}
                row={row}
                sentence=""
                current={row.number === props.current}
                onOpen={props.onOpen}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
