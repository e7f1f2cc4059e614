import {
  ADVICE,
  ANNOUNCERS,
  ASKING_BACK,
  COURTESY,
  INDIRECT,
  INNER_OPENINGS,
  LEAD_INS,
  OPENINGS,
  OR_NOT,
  TAGS,
  WORRIES,
} from '../corpus/lexicon/question-cues.ts';
import { BESIDE_THERAPY, OF_THERAPY, SHORT_THERAPIST, THERAPIST } from '../corpus/lexicon/therapy-words.ts';
import { countWords, type Span, splitSentences } from './sentences.ts';

/** A text in which to look for questions. */
export interface Post {
  text: string;
  /** Title of the thread or page. */
  title?: string;
  /** Whether the post replies to another: what it asks back, and what it advises, is not a question then. */
  isReply?: boolean;
  /** Stretches of the text that are links: what they ask is asked elsewhere. */
  links?: readonly Span[];
}

/** A stretch of a post that may ask something: `text` is `post.text.slice(start, end)`. */
export interface Candidate extends Span {
  text: string;
  /** `worry`: a statement in the first person that asks only between the lines. */
  kind: 'question' | 'worry';
  /** What the words are judged with: "Is this normal?" means nothing alone. */
  context: { title?: string; before?: string };
}

/** Candidates kept of one post; questions go before worries. */
export const MOST = 50;
/** A question is cut to this many words where that can be done sensibly. */
const MARK_WORDS = 12;
const LEAST_WORDS = 3;
const WORRY_WORDS = 30;
/** Sentences longer than this are lists or text without any stops; only their beginning is looked at. */
const LONGEST = 1000;
const BEFORE_LIMIT = 300;

const starts = (source: string, flags = 'i') => new RegExp(`^(?:${source})`, flags);
const somewhere = (source: string, flags = 'i') => new RegExp(`(?<![\\w'])(?:${source})(?![\\w'])`, flags);

const leadIn = starts(`[\\s"\\u201c(*>\\u2022~_-]+|(?:${LEAD_INS})(?:[\\s,.:;!-]+|\\.{2,}\\s*)`);
const announcer = starts(`${ANNOUNCERS}\\s*`);
const opening = starts(OPENINGS.join('|'));
const innerOpening = new RegExp(
  `(?:[,;:(\\u2013\\u2014]\\s*(?:and |but |so |or |like )*|\\s-+\\s|\\s(?:and|but|so|or)\\s)((?:${OPENINGS.join('|')}))|\\b(?:${INNER_OPENINGS})`,
  'gi',
);
const indirect = new RegExp(
  `(?:^|[,;:(\u2013\u2014] ?|\\b(?:i|im|i'm|i'd|i've|me)(?: [\\w']+){0,4} |^(?:really|still|just|always|also|often|been|was|am|my) )(?:(?:and|but|so) )?(?:${INDIRECT})`,
  'i',
);
const indirectTail = /(?:any ?(?:one|body)|[\w']+)$/i;
const orNot = new RegExp(`\\b(?:${OR_NOT})$`, 'i');
const courtesy = COURTESY.map((source) => new RegExp(`^(?:${source})$`, 'i'));
const tag = new RegExp(`(?:^|[\\s,.])${TAGS}$`, 'i');
const askingBack = starts(ASKING_BACK);
const advice = somewhere(ADVICE);
const worry = new RegExp(`\\b(?:${WORRIES})`, 'i');
const firstPerson = somewhere("i|im|i'm|i've|ive|i'd|i'll|me|my|myself");
const aboutTherapy = somewhere(
  `s?he|her|hers|him|his|they|them|their|psychs?|${THERAPIST}|${OF_THERAPY}|${BESIDE_THERAPY}|${SHORT_THERAPIST}`,
);
const condition = starts('if|when|once|since|after|given|because|every time|whenever');
/** Where an aside begins that a mark can do without. */
const aside =
  /\s*(?:[;(\u2013\u2014]|\s-+\s|,\s*(?=(?:because|cause|cuz|coz|bc|since|as|but|and|or|so|even|though|although|especially|given|considering|like|i|i'm|im|she|he|they)\b)|\s(?=(?:because|cuz|coz|bc|since|although|though|even though|but i|considering)\b))/gi;

/**
 * Finds what a post asks: questions with and without a question mark, indirect ones, and worries about therapy.
 * Courtesy ("any advice?"), tags ("right?"), reported questions and, in replies, asking back are left out. Pure: the
 * same text gives the same candidates everywhere.
 *
 * @returns candidates in the order of the text; offsets are into `post.text`
 */
export function findQuestions(post: Post): Candidate[] {
  const sentences = splitSentences(post.text);
  const found = sentences.flatMap((sentence, index): Candidate[] => {
    const asked = readSentence(post, sentence);
    if (!asked || isLink(post, asked)) return [];
    const { start, end, kind } = asked;
    const head = countWords(post.text.slice(sentence.start, start)) > LEAST_WORDS + 1;
    const until = head ? start : sentence.start;
    const from = sentences[Math.max(0, index - 2)]!.start;
    const before = post.text.slice(Math.max(from, until - BEFORE_LIMIT), until).trim();
    return [{ start, end, kind, text: post.text.slice(start, end), context: { title: post.title, before } }];
  });
  return found.length > MOST ? found.filter(({ kind }) => kind === 'question').slice(0, MOST) : found;
}

/** Whether a place stands within double quotes that its paragraph has opened: what others say, they ask. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (paragraph.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1;
}

/** Whether most of a stretch is link text. */
function isLink({ links = [] }: Post, { start, end }: Span): boolean {
  const linked = links.reduce(
    (sum, link) => sum + Math.max(0, Math.min(end, link.end) - Math.max(start, link.start)),
    0,
  );
  return linked * 2 > end - start;
}

/**
 * The one thing a title asks: its question if it has one, or else the whole of it, for titles are often questions in
 * telegraph style ("Hugging my T"). The title of a reply ("Re: …") repeats another's.
 */
export function findTitleQuestion(title: string): Candidate | undefined {
  if (/^\s*re:/i.test(title)) return undefined;
  const [first] = findQuestions({ text: title });
  if (first) return first;
  const text = title.trim();
  const words = countWords(text);
  if (words < 2 || words > 2 * MARK_WORDS || !splitSentences(text).length) return undefined;
  const start = title.indexOf(text);
  return { start, end: start + text.length, text, kind: 'worry', context: {} };
}

/** What one sentence asks, or undefined. */
function readSentence(post: Post, sentence: Span): (Span & Pick<Candidate, 'kind'>) | undefined {
  const whole = post.text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
    .replace(/[\u2018\u2019\u02bc]/g, "'");
  const endless = sentence.end - sentence.start > LONGEST;
  const asksAloud = !endless && /[?\uff1f][!?\uff01\uff1f]*["'\u201d)\]*]*$/.test(whole);
  const reported = /[?\uff1f]["\u201d]+$/.test(whole) && /\S\s*["\u201c]/.test(whole.slice(1, -2));
  if (reported) return undefined;

  const core = skipLeadIns(whole);
  const bare = whole.slice(core).replace(/[\s.!?\u2026\uff01\uff1f"'\u201d)\]*]+$/, '');
  if (courtesy.some((pattern) => pattern.test(bare))) return undefined;
  if (post.isReply && (askingBack.test(bare) || advice.test(bare))) return undefined;

  const aloud = (asksAloud && !tag.test(bare)) || orNot.test(bare);
  const question = questionIn(whole, core) ?? (aloud ? { asks: core, from: core } : undefined);
  if (isQuoted(post.text, sentence.start + (question?.asks ?? core))) return undefined;
  if (question) {
    let { from } = question;
    const end = cutTail(whole, from, question.asks);
    if (countWords(whole.slice(from, end)) < LEAST_WORDS) from = core;
    if (countWords(whole.slice(from, end)) < LEAST_WORDS) return undefined;
    return { start: sentence.start + from, end: sentence.start + end, kind: 'question' };
  }
  const words = countWords(bare);
  if (words <= LEAST_WORDS || words > WORRY_WORDS) return undefined;
  if (!firstPerson.test(bare) || !worry.test(bare) || !aboutTherapy.test(bare)) return undefined;
  return { start: sentence.start + core, end: sentence.start + cutTail(whole, core), kind: 'worry' };
}

/** Where in a sentence a question begins, and where its mark does: a short sentence is marked whole. */
function questionIn(whole: string, core: number): { asks: number; from: number } | undefined {
  if (opening.test(whole.slice(core))) return { asks: core, from: core };
  const inner = innerQuestion(whole, core);
  const indirectly = indirectQuestion(whole, core);
  if (indirectly !== undefined && indirectly <= (inner ?? indirectly))
    return { asks: indirectly, from: indirectly };
  return inner === undefined ? undefined : { asks: inner, from: keepsWhole(whole, core) ? core : inner };
}

/** Where the question itself begins, behind "ok so", "quick question:", "does anyone know". */
function skipLeadIns(whole: string): number {
  let at = 0;
  for (let round = 0; round < 8; round += 1) {
    const rest = whole.slice(at);
    const skipped = leadIn.exec(rest) ?? announcer.exec(rest);
    if (!skipped?.[0]) break;
    at += skipped[0].length;
  }
  return countWords(whole.slice(at)) ? at : 0;
}

/** Where a question begins inside a sentence that does not begin with one. */
function innerQuestion(whole: string, core: number): number | undefined {
  for (const match of whole.slice(core).matchAll(innerOpening)) {
    const at = core + match.index + match[0].length - (match[1] ?? match[0]).length;
    if (countWords(whole.slice(at)) >= LEAST_WORDS) return at;
  }
  return undefined;
}

/** Where the question begins in "I don't know whether to tell her": at "whether", if enough follows. */
function indirectQuestion(whole: string, core: number): number | undefined {
  const match = indirect.exec(whole.slice(core));
  if (!match) return undefined;
  const word = indirectTail.exec(match[0])!;
  const at = core + match.index + word.index;
  return countWords(whole.slice(at)) >= LEAST_WORDS ? at : core;
}

/** Whether a sentence is short enough to stay whole; a condition ("If I tell her, will she …") may be longer. */
function keepsWhole(whole: string, core: number): boolean {
  const words = countWords(whole.slice(core));
  return words <= MARK_WORDS || (words <= 1.5 * MARK_WORDS && condition.test(whole.slice(core)));
}

/** Where the mark ends: before an aside behind the question's beginning if the rest is long, else at the sentence's end. */
function cutTail(whole: string, from: number, asks = from): number {
  const rest = whole.slice(from);
  if (countWords(rest) > MARK_WORDS) {
    for (const match of rest.matchAll(aside)) {
      if (from + match.index > asks && countWords(rest.slice(0, match.index)) > LEAST_WORDS)
        return from + match.index;
    }
  }
  // Smileys and full stops at the end are no part of the question.
  return from + rest.replace(/[^\p{L}\p{N}?!\uff1f\uff01)"'\u201d\u2019]+$/u, '').length;
}
