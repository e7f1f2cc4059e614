const LENGTH = 120;

/** The beginning of a note, on one line, cut between words where it is long. */
export function noteStart(note: string): string {
  const line = note.trim().replace(/\s+/g, ' ');
  if (line.length <= LENGTH) return line;
  const cut = line.slice(0, LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LENGTH / 2 ? space : LENGTH)}…`;
}
