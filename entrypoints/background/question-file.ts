import { openHeaded } from '../../answering/headed-file.ts';
import { bundledBytes, lazily } from './bundled.ts';

/** What a question needs: all answers in a line each, unchecked, and the file's bytes with the place of the model in them. */
export const questionFile = lazily(async () => {
  const bytes = await bundledBytes('/corpus/questions.bin');
  const { head, end } = openHeaded(bytes);
  return { rows: head, bytes, model: end };
});
