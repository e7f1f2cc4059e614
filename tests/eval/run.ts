import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from '../../answering/ask.ts';
import type { Ranker } from '../../answering/ranker.ts';
import { detectDanger } from '../../answering/safety/detect.ts';
import { compileCorpus } from '../../corpus/compiler/compile.ts';
import { isAboutTherapy } from '../../reading/gate.ts';
import { findQuestions, findTitleQuestion } from '../../reading/questions.ts';
import { trainedRanker } from '../../scripts/trained-model.ts';
import { PARTS, type Part, postsOf, questionsOf, safetyTextsOf } from './data.ts';
import { type Figures, figures, type Outcome, type Share, share } from './metrics.ts';

/**
 * `npm run eval [-- --part tune|dev|sealed] [--misses]`: scores the product's own ranker, reader and safety rules on
 * texts by people whose words were never trained on.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
  },
});
const part = values.part as Part;
if (!PARTS.includes(part)) throw new Error(`--part is one of ${PARTS.join(', ')}`);

const compiled = compileCorpus(fileURLToPath(new URL('../../corpus/', import.meta.url)));
const ranker = trainedRanker(compiled);

const percent = ({ value, low, high, of }: Share) =>
  `${(100 * value).toFixed(1)} % [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}] of ${of}`;

function outcomeOf(ranker: Ranker, { gold, style, text }: ReturnType<typeof questionsOf>[number]): Outcome {
  const { answers, confident } = ask(ranker, text);
  return {
    gold,
    style,
    ranked: answers.map(({ id }) => id),
    confidence: answers[0]?.confidence ?? 0,
    confident,
  };
}

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
const outcomes = questions.map((question) => outcomeOf(ranker, question));
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

/** Marks as the page would: sure candidates of the post, each with its own context. */
function scorePosts() {
  let marked = 0;
  let markedRight = 0;
  let answerRight = 0;
  let spans = 0;
  let found = 0;
  let silent = 0;
  let silentMarked = 0;
  for (const post of postsOf(part)) {
    const open = isAboutTherapy({ title: post.title, text: post.text });
    const title = findTitleQuestion(post.title);
    const marks = (open ? findQuestions({ text: post.text, title: post.title }) : [])
      .map((candidate) => ({
        ...candidate,
        reply: ask(ranker, candidate.text, { ...candidate.context, post: post.text }),
      }))
      .filter(({ reply }) => reply.confident);
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
        console.log(`  no span: ${post.text.slice(mark.start, mark.end)} → ${mark.reply.answers[0]?.id}`);
      if (hit && hit.answer === mark.reply.answers[0]?.id) answerRight += 1;
    }
    if (values.misses)
      for (const g of gold)
        if (!marks.some((m) => overlaps(m, g)))
          console.log(`  lost: ${post.text.slice(g.start, g.end)} (${g.answer})`);
    if (!gold.length) {
      silent += 1;
      if (marks.length || (open && title && ask(ranker, title.text, { post: post.text }).confident))
        silentMarked += 1;
    }
  }
  console.log(`\nPosts, ${part}`);
  console.log(`  marks on a question             ${percent(share(markedRight, marked))}`);
  console.log(`  marks with the right answer     ${percent(share(answerRight, marked))}`);
  console.log(`  questions marked                ${percent(share(found, spans))}`);
  console.log(`  posts that ask nothing, marked  ${percent(share(silentMarked, silent))}`);
}
scorePosts();

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
        `  ${kind} taken for ${danger ? `${danger.kind} by ${danger.rule} (${danger.words})` : null}: ${text}`,
      );
