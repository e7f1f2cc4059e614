import * as v from 'valibot';
import { Row } from '../../platform/messages.ts';
import { RowsFile } from '../../platform/rows.ts';
import { lazily } from './bundled.ts';
import { rowsFile } from './question-files.ts';

/** Rows are checked one by one when they are used, as answers are: the first question should not wait for all of them. */
const Unchecked = v.object({ ...RowsFile.entries, rows: v.array(v.looseObject({ id: v.string() })) });

/** All answers in a line each. */
export const rows = lazily(async () => {
  const { topics, rows } = v.parse(Unchecked, await rowsFile());
  const byId = new Map<string, unknown>(rows.map((row) => [row.id, row]));
  return {
    topics,
    get rows(): Row[] {
      return v.parse(RowsFile.entries.rows, rows);
    },
    row: (id: string): Row | undefined => v.parse(v.optional(Row), byId.get(id)),
  };
});
