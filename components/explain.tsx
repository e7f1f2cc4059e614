import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { NoAnswer } from './no-answer.tsx';
import { OpenAnswer } from './open-answer.tsx';
import { Failed, Waiting } from './state.tsx';
import { t } from './text.ts';
import { useLoaded } from './use-loaded.ts';

/** More of a selection than this is not shown again. */
const SHOWN = 200;

/** A passage the reader selected, and the answer to it if we are sure of one. */
export function Explain(props: {
  text: string;
  title?: string | undefined;
  size: 'popup' | 'full';
  onOpen?: (row: Row) => void;
}) {
  const { text, title, size, onOpen } = props;
  const [loaded, again] = useLoaded(
    () => tellBackground('ask', { text, context: { title, aboutTherapy: true } }),
    [text, title],
  );
  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} />;
  const { matches, confident } = loaded.value;
  const best = matches[0];
  return (
    <>
      <p class="selected">
        {t('page.quote', { excerpt: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text })}
      </p>
      {confident && best ? (
        <OpenAnswer which={{ id: best.row.id }} size={size} onOpen={onOpen} />
      ) : (
        <NoAnswer near={matches.slice(0, 3).map(({ row }) => row)} onOpen={onOpen} />
      )}
    </>
  );
}
