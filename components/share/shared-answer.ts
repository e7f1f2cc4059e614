import type { Sentence } from '../../corpus/schema/answer.ts';
import { publicAddress, type Source } from '../../corpus/schema/source.ts';
import type { AnswerView } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { nearestFirst, placeName } from '../codes.tsx';
import { curly } from '../curly.ts';
import { t } from '../text.ts';
import { verdictWords } from '../verdict-chip.tsx';

/** A sentence and the numbers of the sources that carry it, from 1. */
export interface SharedSentence {
  text: string;
  cites: number[];
}

/** A source in the words that lead others to it. */
export interface SharedSource {
  title: string;
  /** Authors, or the body it comes from. */
  by: string;
  year: number | undefined;
  address: string | undefined;
}

/** What one code or law says, and to whom. */
export interface SharedCode {
  whom: string;
  says: SharedSentence[];
}

/** An answer on its way out of the extension, before it is written in a format. It says nothing of the reader. */
export interface SharedAnswer {
  question: string;
  verdict: string;
  short: string;
  paragraphs: SharedSentence[][];
  codes: SharedCode[];
  /** Those that the sentences cite, and no others: the first is number 1. */
  sources: SharedSource[];
  /** The day of the last review: `2026-11-22`. */
  reviewed: string;
}

/** Words on one line, with the quotes of print. */
const line = (words: string) =>
  curly(words)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What a source is called, with the part of it that is meant. */
export const sourceTitle = ({ title, section }: Pick<Source, 'title' | 'section'>): string =>
  line(section ? `${title}, ${section}` : title);

/**
 * Takes out of an answer what is given to others: the question, the verdict, the text, and the sources that the text
 * cites, numbered anew. Claims are left out, and with them the pages that they came from.
 *
 * @param codesFor whose codes come first, where the codes are to be given too; whoever reads them can tell the
 *   reader's country from their order, so only for what the reader keeps
 */
export function sharedAnswer(
  { answer, sources }: AnswerView,
  codesFor?: Pick<Settings, 'country' | 'profession'>,
): SharedAnswer {
  const cited: Source[] = [];
  const numberOf = (id: string): number[] => {
    const source = sources.find((each) => each.id === id);
    if (!source) return [];
    if (!cited.includes(source)) cited.push(source);
    return [cited.indexOf(source) + 1];
  };
  const shared = (passage: Sentence[]): SharedSentence[] =>
    passage.map(({ text, cites }) => ({ text: line(text), cites: cites.flatMap(numberOf) }));

  return {
    question: line(answer.question),
    verdict: verdictWords(answer.verdict),
    short: line(answer.short),
    paragraphs: answer.paragraphs.map(shared),
    codes: codesFor
      ? nearestFirst(answer.codes.rows, codesFor).map(({ profession, place, says }) => ({
          whom: `${t(`profession.${profession}`)}, ${placeName(place)}`,
          says: shared(says),
        }))
      : [],
    sources: cited.map((source) => ({
      title: sourceTitle(source),
      by: line(source.by),
      year: source.year,
      address: publicAddress(source),
    })),
    reviewed: answer.reviewed,
  };
}
