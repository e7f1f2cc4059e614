/** Classes of words and phrases: the name of each, and its terms. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** Forms of a regular verb: kick, kicks, kicked, kicking. A doubled last letter is written out: `grab:grabb`. */
function forms(verb: string): string[] {
  const [base = '', doubled] = verb.split(':');
  const stem = doubled ?? (base.endsWith('e') ? base.slice(0, -1) : base);
  const y = /[^aeiou]y$/.test(base);
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const ed = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, s, ed, `${stem}ing`, `${stem}in`];
}

/** All forms of regular verbs, given as words between spaces. */
export const verbs = (list: string): string[] => words(list).flatMap(forms);

/** Words between spaces or line ends. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Phrases between commas or line ends; `a|b` stands for either word. */
export const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(expand);

function expand(phrase: string): string[] {
  let lines = [''];
  for (const word of phrase.split(/\s+/))
    lines = lines.flatMap((line) =>
      word.split('|').map((form) => (form === '_' ? line : `${line} ${form}`.trim())),
    );
  return lines;
}
