import { bundledBytes, bundledJson, lazily } from './bundled.ts';

/** The file of the model that answers questions. */
export const modelFile = lazily(() => bundledBytes('/corpus/model.bin'));

/** The file of all answers in a line each. */
export const rowsFile = lazily(() => bundledJson('/corpus/rows.json'));

// What wakes the worker is nearly always a question: its files are on their way while the rest of the script runs.
for (const load of [modelFile, rowsFile]) load().catch(() => undefined);
