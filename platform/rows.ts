import * as v from 'valibot';
import type { Answer } from '../corpus/schema/answer.ts';
import { Topic } from '../corpus/schema/topic.ts';
import { Row } from './messages.ts';

/** All answers in a line each, as `corpus/questions.bin` ships them before the model. */
export const RowsFile = v.object({ topics: v.array(Topic), rows: v.array(Row) });
export type RowsFile = v.InferOutput<typeof RowsFile>;

/** An answer in a line. */
export function rowOf(answer: Answer): Row {
  const { id, number, question, verdict, short, topic, audience, safety, reviewed } = answer;
  const sourceCount = answer.sources.length;
  return { id, number, question, verdict, short, topic, audience, safety, sourceCount, reviewed };
}
