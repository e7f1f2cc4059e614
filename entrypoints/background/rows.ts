import * as v from 'valibot';
import type { Row } from '../../platform/messages.ts';
import { RowsFile } from '../../platform/rows.ts';
import { bundledJson, lazily } from './bundled.ts';

/** All answers in a line each. */
export const rows = lazily(async () => {
  const { topics, rows } = v.parse(RowsFile, await bundledJson('/corpus/rows.json'));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { topics, rows, row: (id: string): Row | undefined => byId.get(id) };
});
