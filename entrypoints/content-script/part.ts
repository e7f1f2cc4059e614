import type { FoundQuestion, Reply, Safety } from '../../platform/messages.ts';
import { excerptOf } from '../../reading/excerpt.ts';
import { type Candidate, findTitleQuestion, mostTelling, readSentences } from '../../reading/questions.ts';
import { type JoinedText, joinText } from './joined-text.ts';
import type { Thread } from './thread.ts';

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

/** Turns replies into what was found. A post that tells of danger gets no marks, only the quiet note. */
export function settlePart(part: Part, replyTo: (candidate: Candidate) => Reply | undefined): void {
  const { joined, author, index } = part;
  const answered = part.candidates.flatMap((candidate) => {
    const reply = replyTo(candidate);
    return reply ? [{ candidate, reply }] : [];
  });
  part.settled = true;
  part.help = worst(answered.map(({ reply }) => reply.safety));
  part.found = answered.flatMap(({ candidate, reply }) => {
    const { matches, confident, safety } = reply;
    // A statement is shown only when it is surely a question in disguise.
    if (!joined || !matches.length || (candidate.kind === 'worry' && !confident)) return [];
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
