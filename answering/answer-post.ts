import { type Candidate, findQuestions, findTitleQuestion, MOST, type Post } from '../reading/questions.ts';
import { type Span, splitSentences } from '../reading/sentences.ts';
import type { Asked } from './ask.ts';
import {
  likelihood,
  MARKED_AT,
  type Sensitivity,
  TITLE_MARKED_AT,
  type Weights,
} from './marks/likelihood.ts';
import { type Signals, signalsOf, therapyIn } from './marks/signals.ts';
import type { Ranker, Ranking } from './ranker.ts';
import { type Danger, type Reading, readPost } from './safety/detect.ts';
import { worst } from './safety/worst.ts';

/** More of a post than this is not judged as a whole. */
const POST_LIMIT = 5000;

/** What a post asks: `asked` is about `text.slice(start, end)`. The first answer's confidence says how likely it asks that. */
export interface AskedInPost extends Span {
  asked: Asked;
  /** Whether it is to be underlined; otherwise it is listed as "maybe related". */
  marked: boolean;
  /** Whether it is likely enough to be marked unless the reader wants more. */
  sure: boolean;
}

/** A post read and answered. */
export interface AnsweredPost {
  /** What the post, or a question in it, tells of. */
  danger: Asked['safety'];
  /** In the order of the text, without those that nothing fits. */
  questions: AskedInPost[];
  /** Whether it asks as much as is looked at in one post: had it gone on, the same would have been found. */
  full: boolean;
}

/** A stretch of a post that may ask something, with what was found for it and seen of it. */
export interface Judged {
  candidate: Candidate;
  ranking: Ranking;
  signals: Signals;
}

/**
 * Finds what a post on a page asks, and answers it. The same text gets the same answers everywhere: the extension and
 * its measurements both come here.
 *
 * @param weights of the likelihood; those that ship unless said
 */
export function answerPost(
  ranker: Ranker,
  post: Post,
  sensitivity: Sensitivity = 'balanced',
  weights?: Weights,
): AnsweredPost {
  const reading = readPost(post.text);
  const told = reading.dangerIn({ start: 0, end: POST_LIMIT });
  const read = { text: post.text, reading, told };
  const candidates = findQuestions(post);
  const full =
    post.text.length >= POST_LIMIT &&
    candidates.length >= MOST &&
    candidates.every(({ kind }) => kind === 'question');
  const judged = judge(ranker, candidates, wholeOf(post));
  return { ...choose(judged, read, { sensitivity, least: 0, weights }), full };
}

/** The same for a title, which asks one thing at most. It is judged with the post that it heads. */
export function answerTitle(
  ranker: Ranker,
  title: string,
  post: string,
  sensitivity: Sensitivity = 'balanced',
  weights?: Weights,
): AnsweredPost {
  const found = findTitleQuestion(title);
  const judged = judge(ranker, found ? [found] : [], wholeOf({ title, text: post }));
  const reading = readPost(title);
  const told = readPost(post).dangerIn({ start: 0, end: POST_LIMIT }, reading);
  const chosen = choose(
    judged,
    { text: title, reading, told },
    { sensitivity, least: TITLE_MARKED_AT, weights },
  );
  return { ...chosen, full: false };
}

/** Everything in a post that may ask something, and what speaks for it. */
export function judgePost(ranker: Ranker, post: Post): Judged[] {
  return judge(ranker, findQuestions(post), wholeOf(post));
}

const wholeOf = ({ title = '', text }: Post) => `${title}\n${text.slice(0, POST_LIMIT)}`;

function judge(ranker: Ranker, candidates: Candidate[], whole: string): Judged[] {
  if (!candidates.length) return [];
  const post = { scope: ranker.scope(whole), therapy: therapyIn(whole) };
  return candidates.flatMap((candidate) => {
    const ranking = ranker.rank(candidate.text, { ...candidate.context, post: whole });
    return ranking.answers.length
      ? [{ candidate, ranking, signals: signalsOf(candidate, ranking, post) }]
      : [];
  });
}

function choose(
  judged: Judged[],
  { text, reading, told }: { text: string; reading: Reading; told: Danger | undefined },
  { sensitivity, least, weights }: { sensitivity: Sensitivity; least: number; weights?: Weights | undefined },
): Omit<AnsweredPost, 'full'> {
  const all = judged.map(({ candidate, ranking: { answers }, signals }) => {
    const { kind, start, end } = candidate;
    const likely = likelihood(signals, weights);
    const best = answers[0]!;
    const asked: Asked = {
      // The others keep their distance to the first.
      answers: answers.map((answer) => ({
        ...answer,
        confidence: best.confidence ? (answer.confidence / best.confidence) * likely : 0,
      })),
      confident: likely >= MARKED_AT.balanced,
      safety: reading.dangerIn({ start, end })?.kind ?? null,
    };
    return { kind, start, end, id: best.id, likely, asked };
  });
  const danger = worst([told?.kind ?? null, ...all.map(({ asked }) => asked.safety)]);
  const listed = all.filter(({ likely }) => likely >= MARKED_AT.more);
  const questions = listed
    .filter((one) => !listed.some((other) => other.id === one.id && goesBefore(other, one, text)))
    .map(({ start, end, asked, likely }) => ({
      start,
      end,
      asked,
      sure: likely >= Math.max(MARKED_AT.balanced, least),
      // A post that tells of danger to life gets no marks, only the quiet note.
      marked: likely >= Math.max(MARKED_AT[sensitivity], least) && danger !== 'crisis',
    }));
  return { danger, questions };
}

type Found = Span & Pick<Candidate, 'kind'> & { likely: number };

/**
 * Of two stretches with the same answer, whether the first makes the second superfluous: of neighbours the more likely
 * stays, and a statement goes where the post asks the same aloud.
 */
function goesBefore(one: Found, other: Found, text: string): boolean {
  if (one === other) return false;
  if (one.kind === 'question' && other.kind === 'worry' && one.likely >= MARKED_AT.balanced) return true;
  if (one.likely < other.likely || (one.likely === other.likely && one.start > other.start)) return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return splitSentences(between).length <= 1;
}
