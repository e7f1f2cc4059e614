import { type Candidate, findQuestions, findTitleQuestion, type Post } from '../reading/questions.ts';
import type { Span } from '../reading/sentences.ts';
import { type Asked, ask, MAYBE } from './ask.ts';
import type { Ranker } from './ranker.ts';
import { type Danger, detectDanger } from './safety/detect.ts';

/** More of a post than this is not judged as a whole. */
const POST_LIMIT = 5000;

/** What a post asks: `asked` is about `text.slice(start, end)`. */
export interface AskedInPost extends Span {
  asked: Asked;
  /** Whether it is to be underlined; otherwise it is listed as "maybe related". */
  marked: boolean;
}

/** A post read and answered. */
export interface AnsweredPost {
  /** What the post, or a question in it, tells of. */
  danger: Asked['safety'];
  /** In the order of the text, without those that nothing fits. */
  questions: AskedInPost[];
}

/**
 * Finds what a post on a page asks, and answers it. The same text gets the same answers everywhere: the extension and
 * its measurements both come here.
 */
export function answerPost(ranker: Ranker, post: Post): AnsweredPost {
  const whole = post.text.slice(0, POST_LIMIT);
  return answerCandidates(ranker, findQuestions(post), whole, detectDanger(whole));
}

/** The same for a title, which asks one thing at most. It is judged with the post that it heads. */
export function answerTitle(ranker: Ranker, title: string, post: string): AnsweredPost {
  const whole = post.slice(0, POST_LIMIT);
  const found = findTitleQuestion(title);
  return answerCandidates(ranker, found ? [found] : [], whole, detectDanger(`${title}\n${whole}`));
}

function answerCandidates(
  ranker: Ranker,
  candidates: Candidate[],
  post: string,
  told: Danger | undefined,
): AnsweredPost {
  const all = candidates.map((candidate) => ({
    candidate,
    asked: ask(ranker, candidate.text, { ...candidate.context, post }),
  }));
  const danger = worst([told?.kind ?? null, ...all.map(({ asked }) => asked.safety)]);
  const aloud = new Set(
    all
      .filter(({ candidate, asked }) => candidate.kind === 'question' && asked.confident)
      .map(({ asked }) => asked.answers[0]?.id),
  );
  const questions = all.flatMap(({ candidate: { kind, start, end }, asked }) => {
    const [best] = asked.answers;
    if (!best || best.confidence < MAYBE) return [];
    // A statement is shown only when it is surely a question in disguise, and the post does not ask it aloud as well.
    if (kind === 'worry' && (!asked.confident || aloud.has(best.id))) return [];
    // A post that tells of danger to life gets no marks, only the quiet note.
    return [{ start, end, asked, marked: asked.confident && danger !== 'crisis' }];
  });
  return { danger, questions };
}

/** Crisis goes before misconduct. */
function worst(all: Asked['safety'][]): Asked['safety'] {
  return (['crisis', 'misconduct'] as const).find((kind) => all.includes(kind)) ?? null;
}
