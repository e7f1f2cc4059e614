import { splitSentences } from '../../reading/sentences.ts';

/** A clause of a text, made plain for rules to read. */
export interface Clause {
  /** Lower case, no apostrophes, masks opened, stretched letters shortened, idioms blanked out. */
  text: string;
  /** The sentence it stands in, made plain likewise, with its idioms. */
  sentence: string;
}

/** Words with which people hide what they mean from word filters. */
const MASKS: [RegExp, string][] = [
  [/\bun-?alive\b/g, 'kill'],
  [/\bun-?aliving\b/g, 'killing'],
  [/\b(?:su1c[i1]de|suic1de|sewer ?slid(?:e|ing)|s[uo]ey? ?cide)\b/g, 'suicide'],
  [/\bsewer ?slidal\b/g, 'suicidal'],
  [/\bk[i1*]ll\b/g, 'kill'],
  [/\bs\/h\b/g, 'self harm'],
  [/\bself[- ]?h[a@*]rm/g, 'self harm'],
  [/\bsu[a-z]{0,3}id[a-z]{0,2}al\b/g, 'suicidal'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bmy self\b/g, 'myself'],
  [/\bdo not\b/g, 'dont'],
  [/\bcan ?not\b/g, 'cant'],
  [/\bi am\b/g, 'im'],
  [/\bi have\b/g, 'ive'],
];

/**
 * Constructions that only sound like danger. Each blanks its own words and nothing else: a joke never cancels
 * another sentence of the same post.
 */
const IDIOMS: RegExp[] = [
  /\bdying (?:to (?:know|see|try|hear|ask|tell|meet|read|get)|of (?:laughter|embarrassment|boredom|heat|curiosity|cringe))\b/g,
  /\b(?:die|died|dying|dies) (?:of|from) (?:shame|cringe|embarrassment|boredom|laughter|laughing|heat)\b/g,
  /\b(?:embarrass\w*|cring\w*|mortif\w*|awkward)\b[^.]{0,30}\b(?:want(?:ed)? to die|could have died|wish i was dead)\b/g,
  /\b(?:this|that|it|he|she|suspense|heat|waiting|work|job|school|homework|wait|back|head|feet|hours?) (?:is |was |s )?killing (?:me|it)\b/g,
  /\bkill(?:ing|ed)? (?:time|for a|for some|the mood|the vibe|myself laughing|two birds)\b/g,
  /\bto die for\b|\bdead (?:tired|serious|on|line|end|set)\b|\b(?:bored|scared|worried|tickled|loved?|love (?:him|her|them|it)) to death\b/g,
  /\bover my dead body\b|\bdie on (?:this|that) hill\b|\bhang in there\b|\bhang(?:ing)? out\b/g,
  /\bmy (?:phone|battery|car|laptop|plant|plants|character|computer|internet|wifi) (?:just )?(?:died|is dead|killed itself)\b/g,
  /\bcut(?:ting|s)? (?:ties|contact|sugar|carbs|my hair|hair|costs|him off|her off|them off|me off|it short|the session|back|down|class|corners|out)\b/g,
  /\boverdos(?:e|ed|ing) (?:of|on) (?:cake|sun|tv|chocolate|coffee|caffeine|sugar|netflix|cute|kindness)\b/g,
  /\bend(?:ed|ing)? it (?:with|between|there)\b|\bend(?:ed|ing)? (?:the session|therapy|treatment|things with|the call)\b/g,
  /\bsuicide (?:squad|prevention|policy|awareness|hotline|helpline|lifeline|statistics|loss|watch list|door)\b/g,
  /\b(?:kms|kys|want to die|kill me|killing myself) (?:lol|lmao|haha|rofl)\b/g,
  /\bcould have died\b|\bi(?:m| was| am)? dead (?:lol|lmao|haha)\b/g,
];

const SPLIT = /\s*(?:;|\n|\bbut\b|\balthough\b|\bthough\b|\bbecause\b|\bexcept\b|\bhowever\b)\s*/;

function plain(text: string): string {
  let out = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/['’‘`]/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1');
  for (const [mask, open] of MASKS) out = out.replace(mask, open);
  return out
    .replace(/,(?!\d)/g, ' , ')
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}$£€;,\n ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Splits a text into sentences and those into clauses, made plain. */
export function clausesOf(text: string): Clause[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = plain(text.slice(start, end));
    let without = sentence;
    for (const idiom of IDIOMS) without = without.replace(idiom, ' _ ');
    return without
      .split(SPLIT)
      .filter((clause) => clause.trim())
      .map((clause) => ({ text: clause.trim(), sentence }));
  });
}
