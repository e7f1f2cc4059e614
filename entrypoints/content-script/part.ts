import type { AnsweredPost, FoundQuestion, PostText, Safety } from '../../platform/messages.ts';
import { excerptOf } from '../../reading/excerpt.ts';
import { type JoinedText, joinText } from './joined-text.ts';
import type { PagePost, Thread } from './thread.ts';

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
  /** For the title: the post that it heads. */
  heads?: Pick<PagePost, 'body' | 'skips'> | undefined;
  joined?: JoinedText | undefined;
  /** Whether it has been read, and what it asks has been answered. */
  settled: boolean;
  found: Found[];
  help: Safety;
}

/** The parts of a thread, none of them read yet. */
export function partsOf({ title, posts }: Thread): Part[] {
  const unread = { settled: false, found: [], help: null };
  const parts: Part[] = posts.map((post, index) => ({
    ...post,
    ...unread,
    index,
    // The title may stand within the only post of a page.
    skips: (element) => element === title || post.skips(element),
  }));
  // A prefix such as "Support" or "Solved" is no part of the title.
  const skips = (element: Element) => element.matches('[class*=label],[class*=badge]');
  if (title) parts.unshift({ element: title, body: title, skips, ...unread, index: -1, heads: parts[0] });
  return parts;
}

/** Reads a part's text, as the background is asked about it. */
export async function readPart(part: Part, breathe: () => Promise<void>): Promise<PostText> {
  const { heads, index } = part;
  part.joined = await joinText(part.body, part.skips, breathe);
  const { text, links } = part.joined;
  if (index >= 0) return { text, isReply: index > 0, ...(links.length && { links }) };
  const headed = heads && (await joinText(heads.body, heads.skips, breathe));
  return { text, heads: headed?.text ?? '' };
}

/** Finds the places of what a part asks. */
export function settlePart(part: Part, { danger, questions }: AnsweredPost): void {
  const { joined, author, index } = part;
  if (!joined) return;
  part.settled = true;
  part.help = danger;
  part.found = questions.map(({ start, end, matches, marked, sure, safety }) => {
    const text = joined.text.slice(start, end);
    const excerpt = excerptOf(joined.text, { start, end });
    const question = {
      key: [author, start, text].join(' '),
      text,
      excerpt,
      post: index,
      author,
      matches,
      marked,
      sure,
    };
    const range = joined.rangeOf({ start, end });
    const top = marked ? range.getBoundingClientRect().top + scrollY : 0;
    return { question, range, top, safety, within: part.element };
  });
  part.joined = undefined;
}

/** Crisis goes before misconduct. */
export function worst(all: Safety[]): Safety {
  return (['crisis', 'misconduct'] as const).find((kind) => all.includes(kind)) ?? null;
}
