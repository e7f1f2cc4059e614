import type { Hit } from './hit.ts';

/** A sign too weak to be a reason alone. */
export interface Sign extends Hit {
  /** 1, or less where it tells little even beside another. */
  weight: number;
  /** Position of its first word in the text. */
  at: number;
}

/** Signs of this weight together are a reason. */
const ENOUGH = 2;
/** So many words apart they still belong together. */
const NEAR = 70;
/** What little the smaller signs may add to a full one. */
const MOST_SMALL = 1;
const ANOTHER = 0.5;

/** Of signs of one kind the first counts in full; another wording adds a little. */
function weightsOf(same: readonly Sign[]): number[] {
  const most = Math.max(...same.map(({ weight }) => weight));
  return new Set(same.map(({ words }) => words)).size > 1 ? [most, ANOTHER] : [most];
}

/**
 * Signs that stand near one another and weigh enough together, at least one of them in full.
 *
 * @param kindOf signs of one kind count once
 */
export function* signsTogether(signs: readonly Sign[], kindOf: (sign: Sign) => string): Generator<Hit> {
  for (const first of signs) {
    if (first.weight < 1) continue;
    const near = Map.groupBy(
      signs.filter(({ at }) => Math.abs(at - first.at) <= NEAR),
      kindOf,
    );
    const weights = [...near.values()].flatMap(weightsOf);
    const full = weights.filter((weight) => weight >= 1).length;
    const small = weights.filter((weight) => weight < 1).reduce((sum, weight) => sum + weight, 0);
    if (full + Math.min(small, MOST_SMALL) >= ENOUGH) {
      yield { rule: first.rule, words: first.words, pattern: first.pattern };
      return;
    }
  }
}
