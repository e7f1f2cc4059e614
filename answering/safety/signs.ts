import type { Hit } from './hit.ts';

/** A sign too weak to be a reason alone. */
export interface Sign extends Hit {
  /** Position of its first word in the text. */
  at: number;
}

/** So many signs together are a reason. */
const ENOUGH = 2;
/** So many words apart they still belong together. */
const NEAR = 70;

/**
 * Signs of different kinds that stand near one another.
 *
 * @param kindOf signs of one kind count once
 */
export function* signsTogether(signs: readonly Sign[], kindOf: (sign: Sign) => string): Generator<Hit> {
  let from = 0;
  for (const [i, last] of signs.entries()) {
    while (last.at - signs[from]!.at > NEAR) from++;
    const kinds = new Set<string>();
    for (let j = i; j >= from && kinds.size < ENOUGH; j--) kinds.add(kindOf(signs[j]!));
    if (kinds.size < ENOUGH) continue;
    const { rule, words, pattern } = last;
    yield { rule, words, pattern };
    return;
  }
}
