/** Who made a source, as citations name them. */
export type Author =
  | { family: string; given: string }
  /** A body, or people in words that cannot be taken apart. */
  | { literal: string };

/** One author as records write them: family names, then initials without dots. */
const PERSON = /^((?:\p{L}|['’ -])+) (\p{Lu}{1,4})$/u;
/** What follows the last name where the record does not name all. */
const OTHERS = /(?:,? et al\.?|,? and others)$/;
/** What a record says in place of a name. */
const NAMELESS = /^Authors? not shown/;
/** What a record says beside a name, and no citation does. */
const ASIDE = / \((?:authors?|names) not [^)]*\)$|, no author named$/;
/** Letters at the end of a body's name that are no initials. */
const COUNTRIES = ['UK', 'US', 'USA', 'EU'];

function person(written: string): Author | undefined {
  const [, family, initials] = PERSON.exec(written) ?? [];
  if (!family || !initials || COUNTRIES.includes(initials)) return undefined;
  return { family, given: [...initials].map((letter) => `${letter}.`).join(' ') };
}

/**
 * The authors in a source's `by`: "Pope KS, Vetter VA" are two people, "Verywell Mind" is a body.
 *
 * @returns `others` where there are more than are named; no author where the record could name none
 */
export function authorsOf(by: string): { authors: Author[]; others: boolean } {
  if (NAMELESS.test(by)) return { authors: [], others: false };
  const named = by.replace(ASIDE, '');
  const people = named.replace(OTHERS, '').split(', ').map(person);
  if (people.every((one) => one !== undefined)) return { authors: people, others: OTHERS.test(named) };
  return { authors: [{ literal: named }], others: false };
}
