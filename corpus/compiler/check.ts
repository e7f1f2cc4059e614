import { fileURLToPath } from 'node:url';
import { compileCorpus } from './compile.ts';
import { formatProblem } from './problem.ts';

/** `npm run corpus:check [-- path-prefix …]`: prints `file:line rule message` for all that is wrong; exit 1 if anything is. */
const prefixes = process.argv.slice(2);
const { bundle, problems } = compileCorpus(fileURLToPath(new URL('..', import.meta.url)));
const shown = problems.filter(
  (p) => !prefixes.length || prefixes.some((prefix) => p.file.startsWith(prefix)),
);
for (const problem of shown) console.log(formatProblem(problem));
console.log(
  `corpus: ${bundle.answers.length} answers, ${bundle.sources.length} sources cited, ${shown.length} problems`,
);
process.exitCode = shown.length ? 1 : 0;
