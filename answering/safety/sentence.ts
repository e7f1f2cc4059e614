import { withoutDenied } from './denial.ts';
import { type Streams, streamsOf } from './features.ts';
import { inPieces, plainWords } from './plain-words.ts';

/** Reads a sentence into what is weighed: one or, where nobody ends for long, several pieces. */
export const readSentence = (sentence: string): Streams[] =>
  inPieces(plainWords(sentence)).map((words) => streamsOf(withoutDenied(words)));
