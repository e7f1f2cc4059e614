import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import { root } from './root.ts';

/**
 * `npm run check`: everything there is to check. Each step is named with its time, a failing one with all it said; the
 * last line counts tests, and each step that is no test as one.
 */
interface Count {
  passed: number;
  failed: number;
}

/** What Vitest writes for machines, as far as it is read here. */
const Tests = v.object({ success: v.boolean(), numTotalTests: v.number(), numPassedTests: v.number() });

const folder = mkdtempSync(join(tmpdir(), 'check-'));

function node(args: string[], output: 'shown' | 'kept') {
  const stdio = output === 'shown' ? 'inherit' : 'pipe';
  return spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** Runs a program that passes or fails as a whole; what it says is shown where it fails. */
function whole(...args: string[]): Count {
  const { status, stdout, stderr } = node(args, 'kept');
  if (status === 0) return { passed: 1, failed: 0 };
  console.log(`${stdout}${stderr}`);
  return { passed: 0, failed: 1 };
}

/** Runs a program whose words are worth reading where it passes, too. */
function shown(...args: string[]): Count {
  const passed = node(args, 'shown').status === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Runs the tests of one project. A test that did not run has failed. */
function tests(project: string): Count {
  const file = join(folder, `${project}.json`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', project];
  node([...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], 'shown');
  try {
    const { success, numTotalTests, numPassedTests } = v.parse(Tests, JSON.parse(readFileSync(file, 'utf8')));
    const failed = numTotalTests - numPassedTests;
    // A file of tests that cannot even be loaded counts none.
    return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps: [name: string, run: () => Count][] = [
  ['types', () => whole('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', () => whole('node_modules/@biomejs/biome/bin/biome', 'check')],
  ['corpus', () => whole('corpus/compiler/check.ts')],
  ['unit tests', () => tests('unit')],
  ['builds', () => shown('scripts/build.ts', 'production')],
  ['builds for tests', () => whole('scripts/build.ts', 'loopback')],
  ['browser tests', () => tests('e2e')],
  ['pictures', () => shown('scripts/screenshots.ts', '--check')],
];

const sum: Count = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`${name} …`);
  const start = Date.now();
  const { passed, failed } = run();
  sum.passed += passed;
  sum.failed += failed;
  console.log(`${name}: ${failed ? 'FAILED' : 'passed'} in ${Math.round((Date.now() - start) / 1000)} s\n`);
}
rmSync(folder, { recursive: true });

console.log(`${sum.passed} passed, ${sum.failed} failed`);
if (sum.failed) process.exitCode = 1;
