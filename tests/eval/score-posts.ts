import { answerPost, answerTitle } from '../../answering/answer-post.ts';
import type { Sensitivity, Weights } from '../../answering/marks/likelihood.ts';
import type { Ranker } from '../../answering/ranker.ts';
import { isAboutTherapy } from '../../reading/gate.ts';
import type { Span } from '../../reading/sentences.ts';
import type { Post } from './data.ts';
import { type Share, share } from './metrics.ts';

/** A place that asks one of our questions, or that is marked as if. */
interface Place extends Span {
  text: string;
  answer: string | undefined;
}

/** The figures of `docs/quality.md` for a set of posts. */
export interface PostFigures {
  /** Marks that stand on a question. */
  onQuestion: Share;
  /** Marks that stand on a question and have its answer. */
  rightAnswer: Share;
  /** Questions that are marked. */
  found: Share;
  /** Posts that ask nothing but have a mark in text or title. */
  falseAlarms: Share;
  marks: number;
  posts: number;
  /** Marks that stand on no question, and questions without a mark. */
  wrong: Place[];
  lost: Place[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The places of a post that ask one of our questions. */
export const placesOf = ({ text, spans }: Post): Place[] =>
  spans.map(({ quote, answer }) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, text: quote, answer };
  });

/** Whether a post that a forum heads with "Re:" is a reply, as a page would tell. */
export const isReply = ({ title }: Post): boolean => /^re:/i.test(title);

/**
 * Scores the marks of posts, each a page of its own.
 *
 * @param weights of the likelihood for posts that are not to be judged by those that ship
 */
export function scorePosts(
  ranker: Ranker,
  posts: readonly Post[],
  sensitivity: Sensitivity,
  weights: ReadonlyMap<Post, Weights> = new Map(),
): PostFigures {
  const wrong: Place[] = [];
  const lost: Place[] = [];
  let [marks, right, spans, silent, alarms] = [0, 0, 0, 0, 0];
  for (const post of posts) {
    const { title, text } = post;
    const open = isAboutTherapy(post);
    const given = { title, text, isReply: isReply(post) };
    const marked = open
      ? answerPost(ranker, given, sensitivity, weights.get(post)).questions.filter(({ marked }) => marked)
      : [];
    const places = placesOf(post);
    marks += marked.length;
    spans += places.length;
    for (const { start, end, asked } of marked) {
      const answer = asked.answers[0]?.id;
      const under = places.filter((place) => overlaps(place, { start, end }));
      if (!under.length) wrong.push({ start, end, text: text.slice(start, end), answer });
      if (under.some((place) => place.answer === answer)) right += 1;
    }
    lost.push(...places.filter((place) => !marked.some((mark) => overlaps(mark, place))));
    if (places.length) continue;
    silent += 1;
    const titleMarked =
      open &&
      answerTitle(ranker, title, text, sensitivity, weights.get(post)).questions.some(({ marked }) => marked);
    if (marked.length || titleMarked) alarms += 1;
  }
  return {
    onQuestion: share(marks - wrong.length, marks),
    rightAnswer: share(right, marks),
    found: share(spans - lost.length, spans),
    falseAlarms: share(alarms, silent),
    marks,
    posts: posts.length,
    wrong,
    lost,
  };
}
