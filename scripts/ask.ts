import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ask } from '../answering/ask.ts';
import { compileCorpus } from '../corpus/compiler/compile.ts';
import { trainedRanker } from './trained-model.ts';

/**
 * `npm run --silent ask -- "question"` prints the best answers.
 * `npm run --silent ask -- --json` reads JSON lines `{id, text}` from standard input and writes one line each:
 * `{id, answers: [{id, covers, confidence}], confident, safety}`.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const compiled = compileCorpus(fileURLToPath(new URL('../corpus/', import.meta.url)));
const { bundle } = compiled;
const ranker = trainedRanker(compiled);
const byId = new Map(bundle.answers.map((answer) => [answer.id, answer]));

const JsonLine = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.union([v.string(), v.number()]), text: v.string() }),
);

function reply(text: string) {
  const { answers, confident, safety } = ask(ranker, text);
  return {
    answers: answers.map(({ id, confidence }) => ({
      id,
      covers: byId.get(id)?.covers ?? [],
      confidence: Number(confidence.toFixed(4)),
    })),
    confident,
    safety,
  };
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (!line.trim()) continue;
    const parsed = v.safeParse(JsonLine, line);
    if (parsed.success) console.log(JSON.stringify({ id: parsed.output.id, ...reply(parsed.output.text) }));
    else complain(`line ${number} is not JSON like {"id": "1", "text": "…"}: ${line.slice(0, 80)}`);
  }
}

function answerPerson(question: string): void {
  const { answers, confident } = reply(question);
  if (!confident) console.log('No sourced answer yet. Nearest:');
  for (const [i, { id, covers, confidence }] of answers.entries()) {
    const { question: asked, short, sources } = byId.get(id)!;
    console.log(
      `${i + 1}. ${asked}  (${id}, covers ${covers.join(' ') || 'none'}, ${Math.round(confidence * 100)} %)`,
    );
    if (i === 0 && confident) console.log(`   ${short}\n   Sources: ${sources.join(', ')}`);
  }
  if (!answers.length) console.log('   none');
}

if (values.json) await answerLines();
else if (positionals.length) answerPerson(positionals.join(' '));
else complain('Give a question: npm run --silent ask -- "may I hug my therapist?"');
