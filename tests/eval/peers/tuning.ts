import { isEmpty, term, words } from '../../../answering/normalise.ts';
import type { Question } from '../data.ts';
import { isRight, mean, outcomesOf, reciprocalRank } from './contest.ts';
import type { Document, Engine } from './engine.ts';
import { miniSearch } from './libraries.ts';

/** Ways of cutting a text into words: MiniSearch's own, ours, and ours with forum language opened and words stemmed. */
const WORDS = {
  'its own words': undefined,
  'our words': { tokenize: words, file: (word: string) => word },
  'our words, stemmed': { tokenize: words, file: term },
};
const BOOSTS = [1, 2, 4];

const asItComes = (word: string) => word.toLowerCase();

/** An engine, and how it is set up, in words. */
interface Tuned {
  engine: Engine;
  settings: string;
}

/** Every combination of words, empty words left in or out, boost of the question over the answer, and fuzzy matching. */
function* combinations(): Generator<Tuned> {
  for (const [name, cut] of Object.entries(WORDS))
    for (const dropEmpty of [false, true])
      for (const boost of BOOSTS)
        for (const fuzzy of [false, 0.2]) {
          const file = cut?.file ?? asItComes;
          const engine = miniSearch('MiniSearch, tuned', {
            ...(cut ? { tokenize: cut.tokenize } : {}),
            processTerm: (word) => (dropEmpty && isEmpty(word.toLowerCase()) ? null : file(word)),
            searchOptions: { boost: { asked: boost }, fuzzy },
          });
          const settings = `${name}, empty words ${dropEmpty ? 'left out' : 'left in'}, the question ×${boost}, fuzzy matching ${fuzzy ? 'on' : 'off'}`;
          yield { engine, settings };
        }
}

/** MiniSearch as well set up as the questions of the tuning part can tell: the most right
 * answers first, then the best places. */
export async function tunedMiniSearch(
  documents: readonly Document[],
  tune: readonly Question[],
): Promise<Tuned> {
  const inScope = tune.filter(({ gold }) => gold.length);
  let best: (Tuned & { value: number }) | undefined;
  for (const tuned of combinations()) {
    const search = await (await tuned.engine.build(documents)).open();
    const outcomes = await outcomesOf(search, inScope);
    const value = outcomes.filter(isRight).length + mean(outcomes.map(reciprocalRank));
    if (value > (best?.value ?? 0)) best = { ...tuned, value };
  }
  if (!best) throw new Error('There are no questions to tune MiniSearch on.');
  return best;
}
