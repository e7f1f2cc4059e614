import { isWeak, type Source } from '../../schema/source.ts';
import type { AnswerSentence, ParsedAnswer, Part } from '../parse-answer.ts';
import type { Problem } from '../problem.ts';

const ABSENCE =
  /^(?:["“(]?)(?:(?:but |and |so |still, |yet )?we (?:found|saw|did not|didn['’]t|could not|couldn['’]t|do not|don['’]t|have not|cannot) |nobody |no (?:study|trial|rule|code|survey|research|source|text|law)\b.*\b(?:we (?:found|read|saw|could read)|was found)|none of the .*\bwe (?:found|read|saw|could read)|what we don['’]t know)/i;
const HEDGE =
  /\b(?:summar(?:y|ies)|second[- ]hand|as quoted|quoted in|as reported|reported in|according to|as cited|an abstract|as described)\b/i;
const LINKING_WORDS = 6;
/** Options are the reader's own choices, and what is not known is our own statement. */
const UNSOURCED_PARTS: readonly Part[] = ['option', 'unknown'];

function needsNoSource(text: string): boolean {
  const short = text.split(/\s+/).length <= LINKING_WORDS && !/\d/.test(text);
  return short || text.endsWith('?') || ABSENCE.test(text);
}

/** Every factual sentence carries a citation, of a known and verified source; weak evidence is named as such. */
export function checkCitations(
  { file, sentences }: { file: string; sentences: readonly AnswerSentence[] },
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { text, cites, part, line } of sentences) {
    const complain = (rule: string, message: string) => problems.push({ file, line, rule, message });
    for (const id of cites) {
      const source = sources.get(id);
      if (!source) complain('unknown-source', `no source record "${id}"`);
      else if (!source.verified)
        complain('unverified-source', `"${id}" is not verified and may not be cited`);
      else if (isWeak(source) && !HEDGE.test(text))
        complain(
          'weak-source',
          `"${id}" is weak evidence; say in the sentence that it is second-hand: "${text}"`,
        );
    }
    if (!cites.length && !UNSOURCED_PARTS.includes(part) && !needsNoSource(text))
      complain('no-citation', `factual sentence without a citation: "${text}"`);
  }
  return problems;
}

/** What a claim is judged by is named: at least one source a claim. */
export function checkClaimSources({ file, answer }: ParsedAnswer): Problem[] {
  return (answer?.claims ?? [])
    .filter((claim) => !claim.why.some((s) => s.cites.length))
    .map(({ quote }) => ({ file, line: 1, rule: 'no-citation', message: `claim "${quote}" has no source` }));
}
