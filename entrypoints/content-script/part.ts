import type { FoundQuestion, Reply, Safety } from '../../platform/messages.ts';
import { excerptOf } from '../../reading/excerpt.ts';
import { type Candidate, findTitleQuestion, mostTelling, readSentences } from '../../reading/questions.ts';
import { type JoinedText, joinText } from './joined-text.ts';
import type { Thread } from './thread.ts';

/** More of a post than this is not judged as a whole. */
const POST_LIMIT = 5000;

/** A question found, with its place on the page. */
export interface Found {
  question: FoundQuestion;
  range: Range;
  /** How far down the page it stood when it was found. */
  top: number;
  safety: Safety;
  /** The post it stands in, or the title. */
  within: Element;
}

/** One stretch of the page that is read on its own: the title or a post. */
export interface Part {
  element: Element;
  body: Element;
  author?: string | undefined;
  skips(element: Element): boolean;
  /** Position among the posts; -1 for the title. */
  index: number;
  joined?: JoinedText;
  /** Whether it has been read, and what it asks has been answered. */
  settled: boolean;
  candidates: Candidate[];
  found: Found[];
  help: Safety;
}

/** The parts of a thread, none of them read yet. */
export function partsOf({ title, posts }: Thread): Part[] {
  const unread = { settled: false, candidates: [], found: [], help: null };
  const parts: Part[] = posts.map((post, index) => ({
    ...post,
    ...unread,
    index,
    // The title may stand within the only post of a page.
    skips: (element) => element === title || post.skips(element),
  }));
  // A prefix such as "Support" or "Solved" is no part of the title.
  const skips = (element: Element) => element.matches('[class*=label],[class*=badge]');
  if (title) parts.unshift({ element: title, body: title, skips, ...unread, index: -1 });
  return parts;
}

/** Reads a part's text and what it may ask. */
export async function readPart(part: Part, breathe: () => Promise<void>): Promise<void> {
  const joined = await joinText(part.body, part.skips, breathe);
  const { text } = joined;
  const found: Candidate[] = [];
  if (part.index < 0) found.push(...[findTitleQuestion(text) ?? []].flat());
  else {
    for (const candidates of readSentences({ text, isReply: part.index > 0 })) {
      found.push(...candidates.filter((candidate) => !joined.isLink(candidate)));
      await breathe();
    }
  }
  part.joined = joined;
  part.candidates = mostTelling(found);
}

/** A part as the background judges it; undefined for one without text. */
export function toAsk({ joined, candidates }: Part) {
  const text = joined?.text.slice(0, POST_LIMIT) ?? '';
  if (!text.trim()) return undefined;
  return { text, questions: candidates.map(({ text, context: { before } }) => ({ text, before })) };
}

/** What the background said of one part. */
export interface PostReplies {
  danger: Safety;
  /** In the order of the part's candidates. */
  replies: Reply[];
}

/** Turns replies into what was found. A post that tells of danger gets no marks, only the quiet note. */
export function settlePart(part: Part, { danger, replies }: PostReplies): void {
  const { joined, author, index } = part;
  const answered = part.candidates.flatMap((candidate, i) => {
    const reply = replies[i];
    return reply ? [{ candidate, reply }] : [];
  });
  part.settled = true;
  part.help = worst([danger, ...answered.map(({ reply }) => reply.safety)]);
  const asked = new Set(
    answered
      .filter(({ candidate, reply }) => candidate.kind === 'question' && reply.confident)
      .map(({ reply }) => reply.matches[0]?.row.id),
  );
  part.found = answered.flatMap(({ candidate, reply }) => {
    const { matches, confident, safety } = reply;
    if (!joined || !matches.length) return [];
    // A statement is shown only when it is surely a question in disguise, and the post does not ask it aloud as well.
    if (candidate.kind === 'worry' && (!confident || asked.has(matches[0]?.row.id))) return [];
    const { text, start } = candidate;
    const question: FoundQuestion = {
      key: [author, start, text].join(' '),
      text,
      excerpt: excerptOf(joined.text, candidate),
      post: index,
      author,
      matches,
      marked: confident && part.help !== 'crisis',
    };
    const range = joined.rangeOf(candidate);
    const top = question.marked ? range.getBoundingClientRect().top + scrollY : 0;
    return [{ question, range, top, safety, within: part.element }];
  });
}

/** Crisis goes before misconduct. */
export function worst(all: Safety[]): Safety {
  return (['crisis', 'misconduct'] as const).find((kind) => all.includes(kind)) ?? null;
}
