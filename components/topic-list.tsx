import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { AnswerRow } from './answer-row.tsx';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { next } from './icons.ts';
import { Failed, Waiting } from './state.tsx';
import { useLoaded } from './use-loaded.ts';

/** All answers by topic; a topic opens to show its questions. */
export function TopicList({ onOpen }: { onOpen: (row: Row) => void }) {
  const [loaded, again] = useLoaded(() => tellBackground('topics', null), []);
  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed again={again} />;
  return loaded.value
    .filter(({ rows }) => rows.length > 0)
    .map(({ topic, rows }) => (
      <details key={topic.id} class="section-closed">
        <summary class="section-summary">
          <h2 class="section-title">
            <span {...english}>{topic.title}</span>
          </h2>
          <span class="count">{rows.length}</span>
          <Icon shape={next} flip />
        </summary>
        <ul class="rows">
          {rows.map((row) => (
            <AnswerRow key={row.id} row={row} onOpen={onOpen} />
          ))}
        </ul>
      </details>
    ));
}
