import type { Sentence } from '../schema/answer.ts';

const CITATION = /\[\^([^\]\s]+)\]/g;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|vs|Dr|No|al|St|cf|etc|approx)|\b[A-Z])\.$/;
const BOUNDARY = /(?<=[.!?]["”’)]{0,2})\s+(?=["“‘(]?[A-Z0-9])/;

/** A sentence with the line it begins on, counted from 0 within its passage. */
export interface PlacedSentence extends Sentence {
  offset: number;
}

function splitText(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(BOUNDARY)) {
    const last = parts.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts;
}

/**
 * Splits a passage of our own prose into sentences and gives each the citations that follow it
 * (or stand inside it). Made for the corpus's edited text, not for forum posts.
 *
 * @param passage text with `[^source-id]` citations; line breaks count as spaces
 * @returns the sentences in order, white space folded, citations taken out
 */
export function parsePassage(passage: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let open = '';
  let openAt = 0;
  let line = 0;

  const close = () => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text) sentences.push({ text, cites: [], offset: openAt });
    open = '';
  };

  let cites: string[] = [];
  const flushCites = () => {
    sentences.at(-1)?.cites.push(...cites);
    cites = [];
  };

  // With one capture group, split() alternates text and citation ids.
  passage.split(CITATION).forEach((piece, i) => {
    if (i % 2 === 1) {
      if (/[.!?]["”’)]{0,2}\s*$/.test(open)) close();
      cites.push(piece);
      if (!open.trim()) flushCites();
      return;
    }
    const parts = splitText(piece);
    parts.forEach((part, j) => {
      if (j > 0) {
        close();
        if (cites.length) flushCites();
      }
      if (!open.trim()) openAt = line + (part.match(/^\s*/)?.[0].split('\n').length ?? 1) - 1;
      open += part;
      line += part.split('\n').length - 1;
    });
  });
  close();
  if (cites.length) flushCites();
  return sentences.map((s) => ({ ...s, text: s.text.replace(/\s+([.,;:!?])/g, '$1') }));
}
