const QUOTED = /"([^"\n]{4,240})"|(?<=^|[\s,:(])'((?:[^'\n]|(?<=\w)'(?=\w)){4,240})'(?=$|[\s.,!?;)])/g;
/** The writer's own words: "I told him …", "I want to say …". */
const OWN_WORDS =
  /\b(?:i|we)(?:'\w+)?(?: \w+){0,3} (?:say|said|saying|tell|told|telling|ask|asked|text|texted|wrote|write|type|typed|reply|replied|email|emailed|answer|answered|think|thought|went|mean|call|googled|put)(?: \w+){0,4}[\s,:-]*$|\b(?:say|saying|telling|asking|texting) (?:him|her|them|my \w+)[\s,:-]*$/i;
const SAID_BY_WRITER = /^[\s,]*i (?:say|said|told|asked|wrote|texted|replied|think|thought|went)\b/i;

/** Who speaks becomes "they", who is spoken to becomes the writer. */
const TURNED: [RegExp, string][] = [
  [/\bi'?m\b/gi, 'they are'],
  [/\bi'(?=\w)/gi, "they'"],
  [/\bi\b/gi, 'they'],
  [/\bmy\b/gi, 'their'],
  [/\b(?:me|myself)\b/gi, 'them'],
  [/\byou'?re\b|\byou are\b/gi, '\u0001 am'],
  [/\byou(?='(?:d|ll|ve)\b)/gi, '\u0001'],
  [
    /\b(if|unless|when|once|because|that|think|hope|know|wish|are|do|did|would|will|could|can|should) you\b/gi,
    '$1 \u0001',
  ],
  [
    /\byou(?= (?:will|would|can|could|must|should|have|do|did|ever|never|want|need|leave|tell|say|stop|go|keep|report|complain)\b)/gi,
    '\u0001',
  ],
  [/\byou(?:rself)?\b/gi, 'me'],
  [/\byours?\b/gi, 'my'],
];

/**
 * Retells what somebody says to the writer in quotation marks: `"I want you," he said` becomes `they want me, he said`.
 *
 * @returns the text with what is quoted turned round, or nothing where nobody is quoted who speaks to the writer
 */
export function retold(text: string): string | undefined {
  const straight = text.replace(/[“”„]/g, '"').replace(/[’‘]/g, "'");
  let turned = false;
  const result = straight.replace(QUOTED, (whole, double?: string, single?: string, at = 0) => {
    const said = double ?? single ?? '';
    if (!/\b(?:you|your|yours|we|us|our|u)\b/i.test(said)) return whole;
    if (OWN_WORDS.test(straight.slice(Math.max(0, at - 60), at))) return whole;
    if (SAID_BY_WRITER.test(straight.slice(at + whole.length))) return whole;
    turned = true;
    const retelling = TURNED.reduce((words, [from, to]) => words.replace(from, to), said);
    return `, ${retelling.replaceAll('\u0001', 'i')}, `;
  });
  return turned ? result : undefined;
}
