import * as v from 'valibot';
import type { Topic } from '../../corpus/schema/topic.ts';
import { Row } from '../../platform/messages.ts';
import { RowsFile } from '../../platform/rows.ts';
import { lazily } from './bundled.ts';
import { questionFile } from './question-file.ts';

const { topics: Topics, rows: Rows } = RowsFile.entries;

/** Rows are checked when they are used, as answers are: the first question should not wait for all of them. */
const Unchecked = v.object({ topics: v.any(), rows: v.array(v.any()) });

/** All answers in a line each. */
export const rows = lazily(async () => {
  const { topics, rows } = v.parse(Unchecked, (await questionFile()).rows);
  return {
    row(id: string): Row | undefined {
      const found = rows.find((row) => row.id === id);
      return v.parse(v.optional(Row), found);
    },
    /** The topics that have answers, with all of these. */
    byTopic(): { topic: Topic; rows: Row[] }[] {
      const all = v.parse(Rows, rows);
      return v
        .parse(Topics, topics)
        .map((topic) => ({ topic, rows: all.filter((row) => row.topic === topic.id) }))
        .filter(({ rows }) => rows.length);
    },
  };
});
