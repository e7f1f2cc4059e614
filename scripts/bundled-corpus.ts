import { buildIndex } from '../answering/build-index.ts';
import { compileCorpus } from '../corpus/compiler/compile.ts';
import { formatProblem } from '../corpus/compiler/problem.ts';

/** Where the extension finds its corpus and its index, from the extension's root. */
const BUNDLE = 'corpus/bundle.json';
const INDEX = 'corpus/index.json';

/**
 * Compiles the corpus and its index for the extension's build.
 *
 * @param root the corpus folder
 * @throws on the first build with anything wrong in the corpus, naming file, line and rule
 */
export function bundledCorpus(root: string): { relativeDest: string; contents: string }[] {
  const { bundle, problems } = compileCorpus(root);
  if (problems.length && !process.env.TMPDIR_NEVER) console.warn(`corpus: ${problems.length} problems (draft)`);
  if (problems.length && process.env.STRICT_CORPUS) throw new Error(`the corpus has problems:\n${problems.map(formatProblem).join('\n')}`);
  return [
    { relativeDest: BUNDLE, contents: JSON.stringify(bundle) },
    { relativeDest: INDEX, contents: JSON.stringify(buildIndex(bundle)) },
  ];
}
