import { tellBackground } from '../platform/channel.ts';
import type { Row } from '../platform/messages.ts';
import { rowOf } from '../platform/rows.ts';
import { useLoaded } from './use-loaded.ts';

/** The row of one answer; undefined until it is there, and where there is no such answer. */
export function useAnswerRow(id: string): Row | undefined {
  const [loaded] = useLoaded(() => tellBackground('answer', { id }), [id]);
  return loaded.state === 'ready' && loaded.value ? rowOf(loaded.value.answer) : undefined;
}
