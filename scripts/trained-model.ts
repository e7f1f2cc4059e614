import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildModel, ModelKey, openModel } from '../answering/classifier/model.ts';
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

/** A trained model on disk. */
export interface TrainedModel {
  key: ModelKey;
  /** Path of the file with the matrices. */
  file: string;
}

/** The model for a compiled corpus: trained once, and kept under `node_modules/.cache` until texts or code change. */
export function trainedModel(compiled: Compiled): TrainedModel {
  const folder = join(root, 'node_modules/.cache/between-sessions');
  const base = join(folder, fingerprint(compiled));
  const [file, keyFile] = [`${base}.bin`, `${base}.json`];
  if (existsSync(keyFile)) return { key: v.parse(ModelKey, JSON.parse(readFileSync(keyFile, 'utf8'))), file };
  const phrasings = compiled.phrasings.kept.map(({ value }) => value);
  const { key, matrices } = buildModel(compiled.bundle.answers, phrasings, compiled.mustAnswer);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, new Uint8Array(matrices));
  // Written last: where it stands, the matrices are whole.
  writeFileSync(keyFile, JSON.stringify(key));
  return { key, file };
}

/** The ranker that ships, for use outside the extension: the same model, opened the same way. */
export function trainedRanker(compiled: Compiled): Ranker {
  const { key, file } = trainedModel(compiled);
  return classifierRanker(openModel(key, new Uint8Array(readFileSync(file)).buffer));
}
