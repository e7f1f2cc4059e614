import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../answering/build-index.ts';
import { packHeaded } from '../answering/headed-file.ts';
import { type Compiled, compileCorpus } from '../corpus/compiler/compile.ts';
import { formatProblem } from '../corpus/compiler/problem.ts';
import { type RowsFile, rowOf } from '../platform/rows.ts';
import { trainedModel } from './trained-model.ts';

/** A file of the extension: where it goes, from the extension's root, and its text or where to copy it from. */
type BundledFile = { relativeDest: string } & ({ contents: string } | { absoluteSrc: string });

/** Puts what a question needs into one file, as each file takes its own time to come: rows, then the model. */
function questionFile(compiled: Compiled): string {
  const { topics, answers } = compiled.bundle;
  const model = trainedModel(compiled);
  const rows: RowsFile = { topics, rows: answers.map(rowOf) };
  const file = join(dirname(model), 'questions.bin');
  writeFileSync(file, new Uint8Array(packHeaded(rows, [new Uint8Array(readFileSync(model)).buffer])));
  return file;
}

/**
 * Compiles the corpus for the extension's build: rows and model for questions, the index for the search box, and the
 * answers.
 *
 * @param root the corpus folder
 * @throws with anything wrong in the corpus, naming file, line and rule
 */
export function bundledCorpus(root: string): BundledFile[] {
  const compiled = compileCorpus(root);
  const { bundle, problems } = compiled;
  if (problems.length) throw new Error(`the corpus has problems:\n${problems.map(formatProblem).join('\n')}`);
  const json = (name: string, value: unknown) => ({
    relativeDest: `corpus/${name}.json`,
    contents: JSON.stringify(value),
  });
  return [
    json('answers', bundle),
    json('index', buildIndex(bundle)),
    { relativeDest: 'corpus/questions.bin', absoluteSrc: questionFile(compiled) },
  ];
}
