import { stemmer } from 'stemmer';
import { kept } from '../kept.ts';
import { classesAt, senseOf } from './tagging.ts';

/** A sentence as two streams of what it says: its words, folded; and its words and phrases in their senses. */
export interface Streams {
  words: readonly string[];
  /** Stems; therapists, numbers, "he" and "she" are each one. */
  folded: readonly Token[];
  /** Senses, and words where there is none. */
  meant: readonly Token[];
  /** Every class of the lexicon that a word or phrase is in. */
  classes: readonly Token[];
}

interface Token {
  id: number;
  /** The words of the sentence that it stands for. */
  from: number;
  to: number;
  /** Whether it is a sense, not a word. */
  isSense: boolean;
  name: string;
}

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const idOf = kept(hash);
const FOLDED: Readonly<Record<string, string>> = { he: 'HE', she: 'HE', him: 'HIM', her: 'HIM', his: 'HIM' };
const idOfStem = kept((word) => hash(FOLDED[word] ?? stemmer(word)));

/** Reads a sentence of plain words into streams. */
export function streamsOf(words: readonly string[]): Streams {
  const folded: Token[] = [{ id: idOf('^'), from: 0, to: 0, isSense: false, name: '^' }];
  const meant: Token[] = [];
  const classes: Token[] = [];
  let nextFolded = 0;
  let nextMeant = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const found = classesAt(words, at);
    let therapist = 0;
    let number: string | undefined;
    for (const { name, length } of found) {
      classes.push({ id: idOf(name), from: at, to: at + length, isSense: true, name });
      if (name === 'THERAPIST') therapist = length;
      else if (name === 'AMOUNT' || (name === 'NUMBER' && !number)) number = name;
    }
    if (word === ',') {
      if (nextFolded === at) nextFolded++;
      if (nextMeant === at) nextMeant++;
      continue;
    }
    if (at >= nextFolded) {
      nextFolded = at + (therapist || 1);
      const name = therapist ? 'THERAPIST' : (number ?? FOLDED[word]);
      folded.push({
        id: name ? idOf(name) : idOfStem(word),
        from: at,
        to: nextFolded,
        isSense: false,
        name: name ?? word,
      });
    }
    if (at >= nextMeant) {
      const sense = senseOf(word, found);
      nextMeant = at + (sense?.length ?? 1);
      const name = sense?.sense ?? FOLDED[word] ?? word;
      const isSense = sense !== undefined || name !== word;
      meant.push({ id: idOf(name), from: at, to: nextMeant, isSense, name });
    }
  }
  return { words, folded, meant, classes };
}

/** The kinds of features, mixed into their keys. */
const WORD = 1;
const NEIGHBOURS = 2;
const ONE_BETWEEN = 3;
const CLASS = 4;
const SENSES_NEAR = 5;
const IN_TEXT = 6;

/** So many words and senses apart two senses still belong together. */
const NEAR = 3;
/** Senses that change what every other sense of the text means. */
const FRAMES = new Set('THERAPIST KIN ROOM OUTSIDER NOW LONG_AGO'.split(' '));

/** The bits of a key. */
export const KEY_BITS = 24;

/** A key of so many bits for a kind of feature and the one or two tokens that it is made of. */
function keyOf(kind: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> (32 - KEY_BITS);
}

/** Told of each feature: its key, the number of the sentence, and the words that it is made of. */
export type Tell = (key: number, sentence: number, from: number, to: number) => void;

/**
 * What the classifier sees of some sentences: their words, neighbouring words, words with one between; the classes of
 * the lexicon; pairs of senses, or of a sense and a word, near one another; and senses in the company of those that
 * say of whom and when the whole speaks. The same feature may be told several times.
 */
export function tellFeatures(sentences: readonly Streams[], tell: Tell): void {
  const frames = new Map<string, Token>();
  sentences.forEach(({ folded, meant, classes }, number) => {
    for (let i = 0; i < folded.length; i++) {
      const { id, from, to } = folded[i]!;
      tell(keyOf(WORD, id), number, from, to);
      const next = folded[i + 1];
      if (next) tell(keyOf(NEIGHBOURS, id, next.id), number, from, next.to);
      const afterNext = folded[i + 2];
      if (afterNext) tell(keyOf(ONE_BETWEEN, id, afterNext.id), number, from, afterNext.to);
    }
    for (const { id, from, to } of classes) tell(keyOf(CLASS, id), number, from, to);
    for (let i = 0; i < meant.length; i++) {
      const { id, isSense, from, name } = meant[i]!;
      if (FRAMES.has(name)) frames.set(name, meant[i]!);
      for (let j = i + 1; j < meant.length && j <= i + NEAR; j++) {
        const other = meant[j]!;
        if (isSense || other.isSense) tell(keyOf(SENSES_NEAR, id, other.id), number, from, other.to);
      }
    }
  });
  if (!frames.size) return;
  sentences.forEach(({ meant }, number) => {
    for (const { id, isSense, from, to } of meant)
      if (isSense) for (const frame of frames.values()) tell(keyOf(IN_TEXT, frame.id, id), number, from, to);
  });
}
