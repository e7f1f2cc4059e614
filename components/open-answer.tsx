import { useEffect, useRef } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { Answer } from './answer.tsx';
import { HelpNote } from './help-note.tsx';
import { page } from './icons.ts';
import { Failed, State, Waiting } from './state.tsx';
import { t } from './text.ts';
import { useLoaded } from './use-loaded.ts';

/**
 * Fetches an answer and shows it whole. Focus goes to its question, so that one reads on from there.
 *
 * @param which the answer's id, or the number in its address
 */
export function OpenAnswer(props: {
  which: { id: string } | { number: number };
  size: 'popup' | 'full';
  onOpen?: (row: Row) => void;
}) {
  const { which, size, onOpen } = props;
  const name = 'id' in which ? which.id : which.number;
  const [loaded, again] = useLoaded(() => tellBackground('answer', which), [name]);
  const surface = useRef<HTMLDivElement>(null);
  const view = loaded.state === 'ready' ? loaded.value : undefined;

  useEffect(() => {
    if (view) surface.current?.querySelector('h1')?.focus();
  }, [view]);

  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} alone />;
  if (!view) return <State icon={page} title={t('answer.gone.title')} body={t('answer.gone.body')} alone />;
  const { safety } = view.answer;
  return (
    <div ref={surface}>
      <Answer
        size={size}
        view={view}
        note={safety !== 'none' && <HelpNote kind={safety} />}
        onOpen={onOpen}
      />
    </div>
  );
}
