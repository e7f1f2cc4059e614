import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../corpus/compiler/compile.ts';
import { hashRun } from '../../../corpus/compiler/overlap.ts';
import { formatProblem } from '../../../corpus/compiler/problem.ts';
import { answerFile, BODY, type Parts } from './answer-file.ts';

const SOURCE = (id: string, more = '') => `- id: ${id}
  kind: study
  by: Somebody
  title: Something
  says: It says so.
  checked: 2026-11-22
  evidence: { seen: 2026-11-22, grade: B, how: abstract }
  verified: true
${more}`;

let root: string;
const write = (file: string, content: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
/** What the check says of one answer amid a sound corpus. */
const check = (parts: Parts = {}) => {
  write('answers/touch/ask-for-hug.md', answerFile(parts));
  return compileCorpus(root).problems.map(formatProblem);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-'));
  write('topics.yaml', '- { id: touch, title: Touch }');
  write('sources/a.yaml', SOURCE('good') + SOURCE('seed-000'));
  write('claims/claims.yaml', '- { id: c001, page: seed-000, verdict: Contradicted, by: [good] }');
  write('questions.yaml', '- { id: sq01, asked: May I hug? }');
  ['second', 'third', 'fourth'].forEach((id) => {
    const others = ['ask-for-hug', 'second', 'third', 'fourth'].filter((other) => other !== id);
    write(
      `answers/touch/${id}.md`,
      answerFile({
        front: {
          id,
          question: `Question ${id}?`,
          variants: `[${Array.from({ length: 8 }, (_, n) => `${id} number ${n}`).join(', ')}]`,
          related: `[${others.join(', ')}]`,
        },
        body: BODY.replace('c001: ', ''),
      }),
    );
  });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('corpus check', () => {
  it('finds nothing wrong with a sound answer', () => {
    expect(check()).toEqual([]);
  });

  it.each<[what: string, rule: string, parts: Parts]>([
    ['an unknown source', 'unknown-source', { body: BODY.replace('harm. [^good]', 'harm. [^nobody]') }],
    [
      'a fact without a citation',
      'no-citation',
      { body: BODY.replace('by one survey. [^good]', 'by one survey.') },
    ],
    ['too few variants', 'few-variants', { front: { variants: '[one, two]' } }],
    ['a short answer that is too long', 'short-too-long', { front: { short: `${'so '.repeat(70)}.` } }],
    [
      'a short answer that is hard to read',
      'grade-too-high',
      {
        front: {
          short: 'Psychotherapeutic organisations predominantly recommend individualised consideration.',
        },
      },
    ],
    ['a related answer that does not exist', 'dead-related', { front: { related: '[second, third, gone]' } }],
    ['an id that another file has', 'duplicate-id', { front: { id: 'second' } }],
    ['advice', 'advice', { body: BODY.replace('You can ask what', 'You should ask what') }],
    ['a section that is not in the format', 'section', { body: `${BODY}\n## Further thoughts\n` }],
    [
      'a row of codes for nobody we know',
      'codes-row',
      { body: BODY.replace('social worker, US', 'plumber, US') },
    ],
    ['a question that nobody asked', 'unknown-question', { front: { covers: '[sq01, sq99]' } }],
    ['an unknown topic', 'unknown-topic', { front: { topic: 'gardening' } }],
  ])('names %s', (_what, rule, parts) => {
    expect(check(parts)).toContainEqual(expect.stringContaining(` ${rule} `));
  });

  it('names file and line', () => {
    const problems = check({
      body: BODY.replace(
        '- One in five of 758 therapists gave a hug. [^good]',
        '- One in five of 758 therapists gave a hug.',
      ),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^answers\/touch\/ask-for-hug\.md:24 no-citation /);
  });

  it('refuses a source that was not verified', () => {
    write('sources/b.yaml', SOURCE('bad').replace('verified: true', 'verified: false'));
    expect(check({ body: BODY.replace('harm. [^good]', 'harm. [^bad]') })).toContainEqual(
      expect.stringContaining('unverified-source'),
    );
  });

  it('asks a sentence on weak evidence to say that it is second-hand', () => {
    write('sources/b.yaml', SOURCE('weak').replace('grade: B', 'grade: C2'));
    const cite = (sentence: string) =>
      check({ body: BODY.replace('No touch that could harm. [^good]', sentence) });
    expect(cite('No touch that could do any harm at all. [^weak]')).toContainEqual(
      expect.stringContaining('weak-source'),
    );
    expect(cite('A summary says that no touch may harm. [^weak]')).toEqual([]);
  });

  it('finds seven words in a row that stand on a lay page', () => {
    write('claims/lay-runs.txt', `${hashRun('you can ask and your therapist can')}\n`);
    expect(check()).toContainEqual(expect.stringContaining('not-our-words'));
  });

  it('asks for every claim of the lay pages to be shown, with its own verdict, or left out with a reason', () => {
    const claim = (id: string) => `- { id: ${id}, page: seed-000, verdict: Overstated, by: [good] }\n`;
    write('claims/claims.yaml', claim('c001') + claim('c002') + claim('c003'));
    write('claims/left-out.yaml', '- { id: c003, why: It stigmatises. }');
    expect(check().map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'claim-verdict c001',
      'claim-lost c002',
    ]);
  });

  it('asks for an answer to every question that must be answered', () => {
    write('questions.yaml', '- { id: sq01, asked: May I hug? }\n- { id: bq02, asked: Who else? }');
    expect(check()).toEqual(['questions.yaml:2 not-covered no answer covers bq02']);
  });

  it('numbers answers and keeps only the sources that are cited', () => {
    write('sources/b.yaml', SOURCE('never-cited'));
    check();
    const { bundle } = compileCorpus(root);
    expect(bundle.answers.map((a) => [a.id, a.number])).toEqual([
      ['ask-for-hug', 0],
      ['fourth', 1],
      ['second', 2],
      ['third', 3],
    ]);
    expect(bundle.sources.map((s) => s.id)).toEqual(['good', 'seed-000']);
  });
});
