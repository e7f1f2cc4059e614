import { buildIndex } from '../answering/build-index.ts';
import { compileCorpus } from '../corpus/compiler/compile.ts';
import { formatProblem } from '../corpus/compiler/problem.ts';
import { rowOf } from '../platform/rows.ts';
import { trainedModel } from './trained-model.ts';

/** A file of the extension: where it goes, from the extension's root, and its text or where to copy it from. */
type BundledFile = { relativeDest: string } & ({ contents: string } | { absoluteSrc: string });

/**
 * Compiles the corpus for the extension's build: rows and model for asking, the index for the search box, and the
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
    json('rows', { topics: bundle.topics, rows: bundle.answers.map(rowOf) }),
    json('answers', bundle),
    json('index', buildIndex(bundle)),
    { relativeDest: 'corpus/model.bin', absoluteSrc: trainedModel(compiled) },
  ];
}
