import { randomFrom } from '../../answering/classifier/random.ts';
import type { Document } from '../eval/peers/engine.ts';

/** How many answers' texts one made-up answer is mixed from. */
const MIXED_FROM = 6;

/**
 * Makes a larger corpus from a real one: each new answer has wordings whose first half is one real wording's and whose
 * second half is another's. Seeded.
 *
 * @param times how many answers for each real one
 * @param wordings what share of the wordings each keeps
 */
export function manyTimes(documents: readonly Document[], times: number, wordings: number): Document[] {
  const random = randomFrom(times);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const half = (text: string, second: boolean) => {
    const words = text.split(' ');
    const middle = words.length >> 1;
    return (second ? words.slice(middle) : words.slice(0, middle)).join(' ');
  };
  return Array.from({ length: documents.length * times }, (_, number) => {
    const from = Array.from({ length: MIXED_FROM }, () => pick(documents));
    const splice = (texts: (document: Document) => readonly string[]) =>
      `${half(pick(texts(pick(from))), false)} ${half(pick(texts(pick(from))), true)}`;
    const some = (texts: (document: Document) => readonly string[]) =>
      Array.from({ length: Math.ceil(texts(from[0]!).length * wordings) }, () => splice(texts));
    return {
      id: `answer-${number}`,
      asked: some(({ asked }) => asked),
      voiced: some(({ voiced }) => voiced),
      said: splice(({ said }) => [said]),
    };
  });
}
