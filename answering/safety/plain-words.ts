import { kept } from '../kept.ts';
import { CONTRACTIONS, openForm } from './lexicon/short-forms.ts';
import { mendDangerWord } from './misspellings.ts';
import { isKnown } from './tagging.ts';

const mend = kept((word) => (isKnown(word) ? word : mendDangerWord(word)));

/** Where one clause ends and another begins. */
export const BREAK = ';';

/** Letters that hide behind digits and signs: "su1cide", "d!e", "b3ats". */
const HIDDEN: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '@': 'a', '!': 'i', $: 's' };

// Latin letters are enough for English: a browser takes milliseconds to make ready what `\p{L}` stands for.
const TOKEN =
  /[$£€₹]?\d[\d,.]*[a-zß-ɏʼ]*|[a-zß-ɏʼ][a-zß-ɏʼ\d*@!$/]*(?:-[a-zß-ɏʼ]+)*|[$£€₹]|[,;:()\u2013\u2014]/g;

/** "su1cide" and "d!e" as words; "4yo", "2nd", "wow!" and "$500" stay as they are. */
function unhide(word: string): string {
  const bare = word.replace(/!+$/, '');
  return /^[a-z]+[013@!$4]+[a-z]/.test(bare) ? bare.replace(/[0134@!$]/g, (sign) => HIDDEN[sign]!) : bare;
}

/** What nobody ends for this many words is read in pieces, so that reading takes time in step with length. */
const LONGEST = 90;

/** Words in pieces of a length that can be read at once. */
export function inPieces(words: readonly string[]): (readonly string[])[] {
  if (words.length <= LONGEST) return [words];
  const pieces = [];
  for (let start = 0; start < words.length; start += LONGEST)
    pieces.push(words.slice(start, start + LONGEST));
  return pieces;
}

/**
 * Makes a sentence plain to read: lower-case words, contractions opened ("don't" is "do not"), hidden letters shown
 * ("su1cide"), stretched ones shortened, slips in telling words mended. Commas are words of their own; `;` stands
 * between clauses.
 */
export function plainWords(sentence: string): string[] {
  const straight = sentence
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’‘`´]/g, "'");
  return splitWords(straight).map(mend);
}

function splitWords(sentence: string): string[] {
  let plain = sentence
    .toLowerCase()
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/\bs\/h\b/g, 'selfharm')
    .replace(/\bw\/ ?/g, 'with ')
    .replace(/\b[a-z](?:[- ][a-z]){2,}\b/g, (spelt) => spelt.replace(/[- ]/g, ''))
    .replace(/ [-*]+ /g, ' ; ')
    .replace(/\bshoulder blades?\b/g, 'back');
  if (plain.includes("'")) for (const [form, open] of CONTRACTIONS) plain = plain.replace(form, open);
  const words: string[] = [];
  for (const [raw] of plain.matchAll(TOKEN)) {
    if (raw === ',') words.push(',');
    else if (/^[;:()\u2013\u2014]$/.test(raw)) words.push(BREAK);
    else {
      const word = unhide(raw.replace(/[.,]+$/, ''));
      const open = openForm(word);
      if (open !== undefined) words.push(...open);
      else words.push(...word.split(/[-/]/).filter(Boolean));
    }
  }
  return words;
}
