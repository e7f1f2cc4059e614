import type { Help, HelpCountry, HelpKind } from '../corpus/schema/help.ts';
import type { Settings } from '../platform/settings.ts';
import { monthsAfter } from './review.ts';
import { byName, regionName, t } from './text.ts';

/** The directory of help lines that serves every country; it stays when all numbers have grown too old. */
export const DIRECTORY = { name: 'findahelpline.com', address: 'https://findahelpline.com/' };

/** The kinds of help in the order in which a list shows them. */
const KINDS: HelpKind[] = [
  'emergency',
  'crisis',
  'child',
  'abuse',
  'sexual-violence',
  'support',
  'complaint',
  'directory',
];

/** A number is shown for this many months after it should have been checked again: a wrong one is worse than none. */
const GRACE_MONTHS = 12;

const isStale = ({ kind, next_check }: Help, today: Date) =>
  kind !== 'emergency' &&
  kind !== 'directory' &&
  monthsAfter(next_check, GRACE_MONTHS) < today.toISOString().slice(0, 10);

/**
 * What may still be shown of the help lines. Numbers and hours that are long overdue for a check are left out; the
 * line stays only for its own site. Emergency numbers and directories always stay.
 */
export function current(lines: Help[], today = new Date()): Help[] {
  return lines.flatMap((line) => {
    if (!isStale(line, today)) return line;
    const { phone, text, chat, hours, ...rest } = line;
    return rest.site ? rest : [];
  });
}

/** The lines of one country and kind, in the order of the corpus. */
export const linesOf = (lines: Help[], country: HelpCountry, kind: HelpKind): Help[] =>
  lines.filter((line) => line.country === country && line.kind === kind);

/** The lines of one country by kind, without the kinds it has none of. */
export const byKind = (lines: Help[], country: HelpCountry): [HelpKind, Help[]][] =>
  KINDS.map((kind): [HelpKind, Help[]] => [kind, linesOf(lines, country, kind)]).filter(
    ([, found]) => found.length > 0,
  );

/** A country as it is called; the lines for all countries have a name of their own. */
export const countryName = (country: HelpCountry): string =>
  country === 'INTL' ? t('help.page.everywhere') : regionName(country === 'UK' ? 'GB' : country);

/** Every country there are lines for, by name, those for all countries last. */
export function countriesOf(lines: Help[]): HelpCountry[] {
  const last = (country: HelpCountry) => Number(country === 'INTL');
  return [...new Set(lines.map(({ country }) => country))].sort(
    (a, b) => last(a) - last(b) || byName(countryName(a), countryName(b)),
  );
}

/** What the note beside words of danger names: the emergency number, and at most one line. */
export interface FirstHelp {
  emergency?: Help | undefined;
  line?: Help | undefined;
}

/**
 * The first help in the reader's country; nothing where none was chosen: another country's number is no help.
 *
 * @param lines those that may be shown
 */
export function firstHelp(lines: Help[], country: Settings['country']): FirstHelp {
  if (country === 'none') return {};
  const [emergency] = linesOf(lines, country, 'emergency');
  const line = linesOf(lines, country, 'crisis').find(({ phone, text, hours }) => hours && (phone || text));
  return { emergency, line };
}
