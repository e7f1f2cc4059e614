import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

const THREAD = 'tests/fixtures/demo/thread.html';
const LONG_MS = 120_000;

function run(script: string, ...args: string[]) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawnSync(process.execPath, [`scripts/${script}`, ...args], { cwd: root, env, encoding: 'utf8' });
}

describe('the scan command', () => {
  it('prints a line for each source in order, names what it cannot open, and goes on', {
    timeout: LONG_MS,
  }, () => {
    const soup = 'tests/fixtures/demo/soup.html';
    const dead = 'http://127.0.0.1:1/dead';
    const { status, stdout, stderr } = run('scan.ts', '--json', THREAD, 'none.html', dead, soup, THREAD);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ source }) => source)).toEqual([THREAD, soup, THREAD]);
    expect(lines[1]).toEqual({ source: soup, questions: [], help: null });
    expect(lines[0].questions[0]).toEqual({
      text: 'Is it ok to ask my therapist for a hug at the end?',
      answers: expect.arrayContaining([
        { id: 'ask-for-hug', covers: expect.arrayContaining(['sq01']), confidence: expect.any(Number) },
      ]),
      marked: true,
    });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('none.html'),
      expect.stringContaining(dead),
    ]);
    expect(status).toBe(1);
  });

  it('says how it is used when nothing is named', () => {
    const { status, stderr } = run('scan.ts');
    expect(stderr).toContain('npm run --silent scan');
    expect(status).toBe(1);
  });
});

describe('the demo', () => {
  it('prints each question with its answer, confidence and sources, and takes pictures', {
    timeout: LONG_MS,
  }, () => {
    const { status, stdout } = run('demo.ts');
    expect(stdout).toMatch(
      /larkspur_77 asks: Is it ok to ask my therapist for a hug at the end\?\n.*\n\s+Confidence \d+ %/,
    );
    expect(stdout).toMatch(/1\. Ethics code: /);
    for (const picture of ['page', 'card', 'popup', 'panel', 'answer'])
      for (const theme of ['light', 'dark'])
        expect(existsSync(join(root, `.output/demo/${picture}.${theme}.png`))).toBe(true);
    expect(status).toBe(0);
  });
});
