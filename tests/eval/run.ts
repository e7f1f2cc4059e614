import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARKED_AT, type Sensitivity } from '../../answering/marks/likelihood.ts';
import { detectDanger } from '../../answering/safety/detect.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { trainedRanker } from '../../scripts/trained-model.ts';
import { answered } from './answered.ts';
import { postsOf, QUESTION_PARTS, type QuestionPart, questionsOf, safetyTextsOf } from './data.ts';
import { weightsUnseen } from './mark-examples.ts';
import { type Figures, figures, type Share, share } from './metrics.ts';
import { comparePeers } from './peers.ts';
import { writeReport } from './report.ts';
import { scorePosts } from './score-posts.ts';
import { QUALITY, writeSection } from './section.ts';
import { scoreSensitivities, sensitivityTable, shownFigures } from './sensitivity.ts';

/**
 * `npm run eval [-- --part tune|dev|sealed|stress] [--misses]`: scores the product's own ranker, reader and safety rules
 * on texts by people whose words were never trained on. `--peers [--write]` asks search libraries the same questions;
 * `--report` measures all that can be measured of questions and writes it into `docs/quality.md`; `--write-sensitivity`
 * writes down what each choice of marks gives, for the settings to show and for `docs/quality.md`.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    'write-sensitivity': { type: 'boolean', default: false },
  },
});
const part = values.part as QuestionPart;
if (!QUESTION_PARTS.includes(part)) throw new Error(`--part is one of ${QUESTION_PARTS.join(', ')}`);

const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);

if (values.peers) {
  const compared = await comparePeers(compiled, ranker, questionsOf(part));
  if (values.write) writeSection(QUALITY, 'peers', compared);
  else console.log(compared);
  process.exit();
}
if (values.report) {
  writeReport(compiled, ranker);
  process.exit();
}
if (values['write-sensitivity']) {
  const scored = scoreSensitivities(ranker);
  const measured = { date: new Date().toISOString().slice(0, 10), ...shownFigures(scored) };
  const file = new URL('../../answering/marks/measured.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  writeSection(QUALITY, 'sensitivities', sensitivityTable(scored));
  process.exit();
}

const percent = ({ value, low, high, of }: Share) =>
  `${(100 * value).toFixed(1)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}] of ${of}`;

function print(name: string, f: Figures): void {
  console.log(`\n${name}`);
  console.log(`  right answer first              ${percent(f.first)}`);
  console.log(`  right among first three         ${percent(f.firstThree)}`);
  console.log(`  out of scope, confident         ${percent(f.falseConfident)}`);
  console.log(`  in scope, confident and right   ${percent(f.confidentRight)}`);
  console.log(`  of confident answers, right     ${percent(f.rightOfConfident)}`);
  console.log(`  abstention AUC                  ${f.auc.toFixed(3)}`);
}

const questions = questionsOf(part);
const outcomes = answered(ranker, questions);
print(`Questions, ${part}: all`, figures(outcomes));
for (const style of new Set(questions.filter((q) => q.gold.length).map((q) => q.style))) {
  const of = outcomes.filter((o) => o.style === style);
  const { first, firstThree, confidentRight } = figures(of);
  console.log(
    `  ${style.padEnd(10)} first ${percent(first)}, three ${percent(firstThree)}, sure and right ${percent(confidentRight)}`,
  );
}
for (const style of new Set(questions.filter((q) => !q.gold.length).map((q) => q.style)))
  console.log(
    `  ${style.padEnd(10)} confident ${percent(figures(outcomes.filter((o) => o.style === style)).falseConfident)}`,
  );
if (values.misses)
  questions.forEach((q, i) => {
    const { ranked, confident, confidence } = outcomes[i]!;
    const wrong = q.gold.length ? !q.gold.includes(ranked[0]!) : confident;
    if (wrong)
      console.log(
        `  ${confident ? 'SURE' : '    '} ${confidence.toFixed(2)} ${q.gold.join('|') || 'none'} ← ${ranked[0]}: ${q.text}`,
      );
  });

if (part === 'stress') process.exit();
const posts = postsOf(part);
// The weights that ship are trained on the posts of tune.
const weights = part === 'tune' ? weightsUnseen(ranker, posts) : undefined;
for (const sensitivity of Object.keys(MARKED_AT) as Sensitivity[]) {
  const scored = scorePosts(ranker, posts, sensitivity, weights);
  console.log(`\nPosts, ${part}, ${sensitivity}`);
  console.log(`  marks on a question             ${percent(scored.onQuestion)}`);
  console.log(`  marks with the right answer     ${percent(scored.rightAnswer)}`);
  console.log(`  questions marked                ${percent(scored.found)}`);
  console.log(`  posts that ask nothing, marked  ${percent(scored.falseAlarms)}`);
  if (values.misses && sensitivity === 'balanced') {
    for (const { text, answer } of scored.wrong) console.log(`  no question: ${text} → ${answer}`);
    for (const { text, answer } of scored.lost) console.log(`  lost: ${text} (${answer})`);
  }
}

const safety = safetyTextsOf(part).map((text) => {
  const danger = detectDanger(text.text);
  return { ...text, danger, noted: danger !== undefined };
});
const noted = (of: typeof safety) => percent(share(of.filter((s) => s.noted).length, of.length));
console.log(`\nSafety, ${part}: texts that get a note`);
for (const kind of ['crisis', 'misconduct', null] as const) {
  const of = safety.filter((s) => s.kind === kind);
  if (of.length) console.log(`  ${(kind ?? 'none').padEnd(26)} ${noted(of)}`);
  for (const style of new Set(of.map((s) => s.style)))
    console.log(`    ${style.padEnd(24)} ${noted(of.filter((s) => s.style === style))}`);
}
const told = safety.filter((s) => s.kind && s.noted);
console.log(
  `  the note of the right kind ${percent(share(told.filter((s) => s.danger?.kind === s.kind).length, told.length))}`,
);
if (values.misses)
  for (const { kind, danger, text } of safety)
    if ((danger?.kind ?? null) !== kind)
      console.log(
        `  ${kind} taken for ${danger ? `${danger.kind} (${danger.because.map(({ words }) => words).join(', ')})` : null}: ${text}`,
      );
