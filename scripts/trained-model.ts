import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel, openModel } from '../answering/classifier/model.ts';
import { classifierRanker } from '../answering/classifier-ranker.ts';
import type { Ranker } from '../answering/ranker.ts';
import type { Compiled } from '../corpus/compiler/compile.ts';
import { root } from './root.ts';

/** Anything that changes what is trained changes this: the texts, and the code of the room. */
function fingerprint({ bundle, phrasings, mustAnswer }: Compiled): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(JSON.stringify([bundle.answers, mustAnswer, phrasings.kept.map(({ value }) => value)]));
  for (const folder of ['answering', 'corpus/lexicon'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.name.endsWith('.ts')) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The model for a compiled corpus: trained once, and kept under `node_modules/.cache` until texts or code change.
 *
 * @returns the path of its file
 */
export function trainedModel(compiled: Compiled): string {
  const folder = join(root, 'node_modules/.cache/between-sessions');
  const file = join(folder, `${fingerprint(compiled)}.bin`);
  if (existsSync(file)) return file;
  const phrasings = compiled.phrasings.kept.map(({ value }) => value);
  const model = buildModel(compiled.bundle.answers, phrasings, compiled.mustAnswer);
  mkdirSync(folder, { recursive: true });
  // Named last: where the file stands, it is whole.
  writeFileSync(`${file}.new`, new Uint8Array(model));
  renameSync(`${file}.new`, file);
  return file;
}

/** The ranker that ships, for use outside the extension: the same model, opened the same way. */
export function trainedRanker(compiled: Compiled): Ranker {
  return classifierRanker(openModel(new Uint8Array(readFileSync(trainedModel(compiled))).buffer));
}
