import { judgePost } from '../../answering/answer-post.ts';
import type { Weights } from '../../answering/marks/likelihood.ts';
import { isEmpty, words } from '../../answering/normalise.ts';
import type { Ranker } from '../../answering/ranker.ts';
import type { Post } from './data.ts';
import { type Example, train } from './logistic-regression.ts';
import { isReply, overlaps, placesOf } from './score-posts.ts';

/** Into how many parts the posts are divided for cross-validation: one post in ten is judged by weights trained on the others. */
const FOLDS = 10;
/** Pull of the weights towards zero. */
const L2 = 2;
/** How often a question asked beside is put into another post, how the posts are stepped through, and what it counts. */
const HOSTS = 2;
const STRIDE = 31;
const BESIDE_WEIGHT = 0.25;
const FEW_WORDS = 3;

/** An example with the part of the posts that it comes from. */
export type Held = Example & { fold: number };

/** The part that a post belongs to, by its number among the posts. */
const foldOf = (number: number) => number % FOLDS;

/** What the marks are trained on: stretches where they stand, and stretches put into other posts. */
export interface MarkExamples {
  own: Held[];
  besides: Held[];
}

/** Judges every stretch of the posts, and what people would ask beside. */
export function markExamples(ranker: Ranker, posts: readonly Post[]): MarkExamples {
  const own = posts.flatMap((post, number): Held[] => {
    const places = placesOf(post);
    return judgePost(ranker, { ...post, isReply: isReply(post) }).map(({ candidate, signals }) => ({
      signals,
      asks: places.some((place) => overlaps(place, candidate)),
      fold: foldOf(number),
    }));
  });
  return { own, besides: askedBeside(ranker, posts) };
}

/**
 * On forums people ask other things beside: so the questions of posts that ask nothing of ours are judged in the midst of
 * posts that do, as examples of what is not to be marked.
 */
function askedBeside(ranker: Ranker, posts: readonly Post[]): Held[] {
  const asking = posts.filter(({ spans }) => spans.length > 0);
  let turn = 0;
  return posts.flatMap((post, number): Held[] => {
    if (post.spans.length) return [];
    return judgePost(ranker, { ...post, isReply: isReply(post) }).flatMap(({ candidate: { text } }) => {
      const telling = words(text).filter((word) => !isEmpty(word)).length;
      // "Is that normal?" asks about whatever stands before it.
      if (telling <= FEW_WORDS) return [];
      return Array.from({ length: HOSTS }, (): Held[] => {
        const host = asking[(turn++ * STRIDE) % asking.length]!;
        const [first = '', ...others] = host.text.split('\n\n');
        const whole = { title: host.title, text: [first, text, ...others].join('\n\n') };
        const start = first.length + 2;
        return judgePost(ranker, whole)
          .filter(({ candidate }) => overlaps(candidate, { start, end: start + text.length }))
          .map(({ signals }) => ({ signals, asks: false, weight: BESIDE_WEIGHT, fold: foldOf(number) }));
      }).flat();
    });
  });
}

/** Trains the weights of the marks. */
export const trainMarks = (examples: readonly Example[]): Weights => train(examples, L2);

/** Weights for every part of the posts, trained on the other parts. */
export const crossTrained = (examples: readonly Held[]): Weights[] =>
  Array.from({ length: FOLDS }, (_, fold) => trainMarks(examples.filter((example) => example.fold !== fold)));

/** Weights for every post, none of which has seen its post. */
export function weightsUnseen(ranker: Ranker, posts: readonly Post[]): Map<Post, Weights> {
  const { own, besides } = markExamples(ranker, posts);
  const byFold = crossTrained([...own, ...besides]);
  return new Map(posts.map((post, number) => [post, byFold[foldOf(number)]!]));
}
