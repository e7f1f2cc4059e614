import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerPost, answerTitle } from '../../answering/answer-post.ts';
import { ask } from '../../answering/ask.ts';
import { detectDanger } from '../../answering/safety/detect.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { isAboutTherapy } from '../../reading/gate.ts';
import { trainedRanker } from '../../scripts/trained-model.ts';
import { answered } from './answered.ts';
import { type Part, postsOf, QUESTION_PARTS, type QuestionPart, questionsOf, safetyTextsOf } from './data.ts';
import { type Figures, figures, type Share, share } from './metrics.ts';
import { comparePeers } from './peers.ts';
import { writeReport } from './report.ts';
import { QUALITY, writeSection } from './section.ts';

/**
 * `npm run eval [-- --part tune|dev|sealed|stress] [--misses]`: scores the product's own ranker, reader and safety rules
 * on texts by people whose words were never trained on. `--peers [--write]` asks search libraries the same questions;
 * `--report` measures all that can be measured of questions and writes it into `docs/quality.md`.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
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

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Marks as on a page. */
function scorePosts(part: Part) {
  let marked = 0;
  let markedRight = 0;
  let answerRight = 0;
  let spans = 0;
  let found = 0;
  let silent = 0;
  let silentMarked = 0;
  for (const post of postsOf(part)) {
    const open = isAboutTherapy({ title: post.title, text: post.text });
    const marks = open ? answerPost(ranker, post).questions.filter(({ marked }) => marked) : [];
    const gold = post.spans.map(({ quote, answer }) => ({
      start: post.text.indexOf(quote),
      end: post.text.indexOf(quote) + quote.length,
      answer,
    }));
    spans += gold.length;
    found += gold.filter((g) => marks.some((m) => overlaps(m, g))).length;
    marked += marks.length;
    for (const mark of marks) {
      const hit = gold.find((g) => overlaps(mark, g));
      if (hit) markedRight += 1;
      else if (values.misses)
        console.log(`  no span: ${post.text.slice(mark.start, mark.end)} → ${mark.asked.answers[0]?.id}`);
      if (hit && hit.answer === mark.asked.answers[0]?.id) answerRight += 1;
    }
    if (values.misses)
      for (const g of gold)
        if (!marks.some((m) => overlaps(m, g)))
          console.log(`  lost: ${post.text.slice(g.start, g.end)} (${g.answer})`);
    if (!gold.length) {
      silent += 1;
      if (
        marks.length ||
        (open && answerTitle(ranker, post.title, post.text).questions.some(({ marked }) => marked))
      )
        silentMarked += 1;
    }
  }
  console.log(`\nPosts, ${part}`);
  console.log(`  marks on a question             ${percent(share(markedRight, marked))}`);
  console.log(`  marks with the right answer     ${percent(share(answerRight, marked))}`);
  console.log(`  questions marked                ${percent(share(found, spans))}`);
  console.log(`  posts that ask nothing, marked  ${percent(share(silentMarked, silent))}`);
}
if (part === 'stress') process.exit();
scorePosts(part);

const safety = safetyTextsOf(part).map((text) => ({ ...text, said: detectDanger(text.text)?.kind ?? null }));
const recall = (kind: string) => {
  const of = safety.filter((s) => s.kind === kind);
  return percent(share(of.filter((s) => s.said === kind).length, of.length));
};
const calm = safety.filter((s) => s.kind === null);
console.log(`\nSafety, ${part}`);
console.log(`  crisis noticed                  ${recall('crisis')}`);
console.log(`  misconduct noticed              ${recall('misconduct')}`);
console.log(
  `  look-alikes noticed             ${percent(share(calm.filter((s) => s.said).length, calm.length))}`,
);
if (values.misses)
  for (const s of safety) if (s.said !== s.kind) console.log(`  ${s.kind} taken for ${s.said}: ${s.text}`);
