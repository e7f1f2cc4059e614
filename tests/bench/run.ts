import { coldStart } from './cold-start.ts';
import { pageCost } from './page-cost/page-cost.ts';
import { retrieval } from './retrieval.ts';

/** `npm run bench -- name…`: takes the measurements that are named, or all of them, and prints them as Markdown. */
const BENCHES: Record<string, () => Promise<string>> = {
  retrieval,
  'cold-start': coldStart,
  'page-cost': pageCost,
};

const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length) {
  console.error(`There is no measurement "${unknown[0]}"; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else for (const name of asked.length ? asked : Object.keys(BENCHES)) console.log(await BENCHES[name]!());
