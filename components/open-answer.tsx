import { useEffect, useRef } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import { noteOpened } from '../platform/history.ts';
import type { Why as Reasons, Row } from '../platform/messages.ts';
import { Answer } from './answer.tsx';
import { AnswerActions, LastActions } from './answer-actions.tsx';
import { type Danger, dangerOn, worst } from './danger.ts';
import { HelpNote } from './help-note.tsx';
import { page } from './icons.ts';
import { SavedNote } from './note-field.tsx';
import { SaveButton } from './save-button.tsx';
import { Failed, State, Waiting } from './state.tsx';
import { t } from './text.ts';
import { useLoaded } from './use-loaded.ts';
import { Why } from './why.tsx';

/**
 * Fetches an answer and shows it whole. Focus goes to its question, so that one reads on from there.
 *
 * @param which the answer's id, or the number in its address
 * @param danger what the words around it tell of; the answer's own topic may tell of more
 * @param why why it came for the words asked, read or selected
 * @param second whether something else stands first on the surface, and keeps the focus
 * @param engine what the page in front is made with, where that is known
 * @param onShown told once it is there to be seen
 * @param onPrint prints it in place; without it a tab of the library does
 */
export function OpenAnswer(props: {
  which: { id: string } | { number: number };
  size: 'popup' | 'full';
  onOpen?: (row: Row) => void;
  why?: Reasons | undefined;
  danger?: Danger | undefined;
  second?: boolean;
  engine?: string | undefined;
  onShown?: () => void;
  onPrint?: () => void;
}) {
  const { which, size, onOpen, why, second = false, onShown, onPrint } = props;
  const name = 'id' in which ? which.id : which.number;
  const [loaded, again] = useLoaded(() => tellBackground('answer', which), [name]);
  const surface = useRef<HTMLDivElement>(null);
  const view = loaded.state === 'ready' ? loaded.value : undefined;

  useEffect(() => {
    if (view && !second) surface.current?.querySelector<HTMLElement>('.answer-question')?.focus();
  }, [view, second]);

  useEffect(() => {
    if (view) onShown?.();
  }, [view, onShown]);

  useEffect(() => {
    // An answer can be read without its being listed.
    if (view) noteOpened(view.answer.id).catch(() => undefined);
  }, [view]);

  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} alone={!second} />;
  if (!view)
    return <State icon={page} title={t('answer.gone.title')} body={t('answer.gone.body')} alone={!second} />;
  const { id, safety } = view.answer;
  const danger = worst(props.danger, dangerOn(`answer ${id}`, safety));
  return (
    <div ref={surface} class="open-answer">
      <HelpNote at="above" danger={danger} />
      <Answer
        size={size}
        view={view}
        why={why && <Why why={why} />}
        note={<HelpNote at="below" danger={danger} onOpen={onOpen} inside={id} />}
        actions={
          <AnswerActions view={view} size={size} engine={props.engine} save={<SaveButton id={id} />} />
        }
        last={size === 'full' && <LastActions view={view} onPrint={onPrint} />}
        own={<SavedNote id={id} />}
        second={second}
        onOpen={onOpen}
      />
    </div>
  );
}
