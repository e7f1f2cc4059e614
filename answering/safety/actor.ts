import type { Tagged } from './tagging.ts';

/** Of whom a sentence speaks. */
export type Actor = 'therapist' | 'other' | undefined;

/** A person named last, with the gender that the name tells. */
export interface Named {
  actor: Exclude<Actor, undefined>;
  gender?: 'm' | 'f';
}

const BEFORE_SUBJECT = new Set(
  'and but when if that because then while as since so or , ; who though think thinks say says said until after before where how what whenever once plus'.split(
    ' ',
  ),
);
const DETERMINER = new Set(
  'my the a an our this that his her their new own old ex first late lovely best older younger big little'.split(
    ' ',
  ),
);

/** Whether the person named at a position acts, or is only spoken of ("told my husband"). */
function isSubject({ words, tags }: Tagged, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && DETERMINER.has(words[before]!)) before--;
  const adjectives = words
    .slice(Math.max(0, at - 3), at)
    .findLastIndex((word) => /^(?:a|an|the|my)$/.test(word));
  if (adjectives >= 0) before = Math.min(before, Math.max(0, at - 3) + adjectives - 1);
  const length = Math.max(tags[at]!.get('OUTSIDER') ?? 1, tags[at]!.get('KIN') ?? 1);
  if (before < 0 || words[at + length] === 'who') return true;
  return BEFORE_SUBJECT.has(words[before]!) || tags[before]!.has('THERAPIST') || tags[before]!.has('HIM');
}

/** The person named at a position, if one is. */
function namedAt(sentence: Tagged, at: number): Named | undefined {
  const { words, tags } = sentence;
  const here = tags[at]!;
  if (here.has('THERAPIST')) {
    // "massage therapist", "my friend's therapist", "do therapists …"
    if ((at > 0 && (tags[at - 1]!.get('OUTSIDER') ?? 0) > 1) || words[at - 1] === '\u02bcs')
      return { actor: 'other' };
    // "my therapists house", written without its apostrophe
    if (here.has('THERAPIST_GENERIC') && !/^(?:my|our)$/.test(words[at - 1] ?? '')) return { actor: 'other' };
    // "a man who turned out to be a therapist", "he is a psychologist too"
    if (/^an?$/.test(words[at - 1] ?? '') && /^(?:be|is|was|being|as|am)$/.test(words[at - 2] ?? ''))
      return undefined;
    if (words.slice(Math.max(0, at - 2), at).some((word) => /^(?:his|her|their|your)$/.test(word)))
      return { actor: 'other' };
    return { actor: 'therapist' };
  }
  if (tags[at + 1]?.has('THERAPIST')) return undefined;
  if (!(here.has('KIN') || here.has('OUTSIDER')) || !isSubject(sentence, at)) return undefined;
  // "His wife" belongs to whom "he" means and does not take his place.
  if (/^(?:his|her|their)$/.test(words[at - 1] ?? '')) return undefined;
  if (words[at + 1] === '\u02bcs') return undefined;
  const gender = here.has('KIN_M') !== here.has('KIN_F') ? (here.has('KIN_M') ? 'm' : 'f') : undefined;
  return gender ? { actor: 'other', gender } : { actor: 'other' };
}

/** Whom "he", "she" or "they" means, after these were named. */
function resolve(pronoun: string, named: readonly Named[]): Actor {
  const gender = pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : undefined;
  for (let i = named.length - 1; i >= 0; i--) {
    const each = named[i]!;
    if (!gender || !each.gender || each.gender === gender) return each.actor;
  }
  return undefined;
}

/** Everybody named in a sentence, in order. */
export const namedIn = (sentence: Tagged): Named[] =>
  sentence.words.flatMap((_, at) => namedAt(sentence, at) ?? []);

/**
 * Who acts at a position: the nearest person before it; for a pronoun, who was named last. Where nobody is named and
 * the text is about therapy, the therapist.
 *
 * @param earlier persons named in the sentences before
 * @param setting whether the text is about therapy
 * @returns the actor, and where in the sentence it was named (-1: nowhere)
 */
export function actorAt(
  sentence: Tagged,
  at: number,
  earlier: readonly Named[],
  setting: boolean,
): { actor: Actor; named: number } {
  const fallback: Actor = setting ? 'therapist' : undefined;
  // "felt up by my own shrink"
  const by = sentence.words.indexOf('by', at);
  if (by >= 0 && by - at <= 5 && sentence.tags.slice(by + 1, by + 4).some((here) => here.has('THERAPIST')))
    return { actor: 'therapist', named: by + 1 };
  for (let i = at - 1; i >= 0; i--) {
    const here = namedAt(sentence, i);
    if (here) return { actor: here.actor, named: i };
    if (sentence.tags[i]!.has('PRONOUN')) {
      const before = [...earlier];
      for (let j = 0; j < i; j++) {
        const named = namedAt(sentence, j);
        if (named) before.push(named);
      }
      // "He threatened me, and the counsellor says …": whoever is named only afterwards is somebody else.
      const afterwards =
        !before.length &&
        sentence.words[i] !== 'they' &&
        sentence.words.some(
          (_, j) =>
            j > at &&
            !/^[,;]?$/.test(sentence.words[j + 1] ?? '') &&
            namedAt(sentence, j)?.actor === 'therapist',
        );
      return { actor: resolve(sentence.words[i]!, before) ?? (afterwards ? 'other' : fallback), named: i };
    }
  }
  return { actor: earlier.at(-1)?.actor ?? fallback, named: -1 };
}

/** Whether anybody but a therapist stands between two positions. */
export const hasOther = (sentence: Tagged, start: number, end: number): boolean =>
  sentence.tags
    .slice(start, end)
    .some(
      (here, i) =>
        (here.has('KIN') || here.has('OUTSIDER')) &&
        sentence.words[start + i + 1] !== '\u02bcs' &&
        !sentence.tags[start + i + 1]?.has('THERAPIST'),
    );
