/** More answers than this do not fit on paper that one brings along. */
const MOST = 12;

/**
 * The answers that an address asks for, by number: `#17` or `#17,4,23`. Numbers only, so that no history tells what was
 * read.
 */
export function readNumbers(hash: string): number[] {
  if (!/^#\d{1,6}(,\d{1,6})*$/.test(hash)) return [];
  return [...new Set(hash.slice(1).split(',').map(Number))].slice(0, MOST);
}
