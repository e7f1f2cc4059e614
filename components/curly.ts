/** Straight quotes and apostrophes, as the corpus's files are typed, turned into the ones people read in print. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}
