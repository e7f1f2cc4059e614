import type { AnsweredPost, FoundQuestion, PostText, Row, Safety } from '../../platform/messages.ts';
import { excerptOf } from '../../reading/excerpt.ts';
import { isInFrame } from '../gate/frames.ts';
import { type JoinedText, joinText } from './joined-text.ts';
import type { Slices } from './slices.ts';
import type { PagePost, Thread } from './thread.ts';

/** A title is judged with the beginning of the post that it heads: so many characters. */
const HEADED = 5000;
/** Of a longer part only so many characters are read, unless less is found there than is looked at in one post. */
const BEGINNING = 64_000;

/** A question found, with its place on the page. */
export interface Found {
  /** The question as the panel lists it; put together when somebody asks for it. */
  readonly question: FoundQuestion;
  /** Whether it is underlined, … */
  marked: boolean;
  /** … and how sure we are of its best answer. */
  confidence: number;
  /** Position of its post on the page; -1 for the title. */
  post: number;
  /** Where it stands; costs the page nothing when it changes. */
  place: StaticRange;
  /** The same, to be measured; made anew each time. */
  range: Range;
  /** How many characters of its part stand before it … */
  before: number;
  /** … and of the page, about. */
  at: number;
  safety: Safety;
  /** The post it stands in, or the title; in a frame all that the frame shows. */
  within: Element;
}

/** One stretch of the page that is read on its own: the title or a post. */
export interface Part {
  element: Element;
  body: Element;
  author?(): string | undefined;
  skips(element: Element): boolean;
  /** Position among the posts; -1 for the title. */
  index: number;
  isReply?: boolean;
  /** For the title: the post that it heads. */
  heads?: Pick<PagePost, 'body' | 'skips'> | undefined;
  /** Whether it has been read, and what it asks has been answered. */
  settled: boolean;
  /** How many characters it has. */
  length: number;
  found: Found[];
  help: Safety;
}

function lookedForOnce<T>(look: () => T): () => T {
  let found: { it: T } | undefined;
  return () => {
    found ??= { it: look() };
    return found.it;
  };
}

/** The parts of a thread, none of them read yet. */
export function partsOf({ title, posts, startsAtFirst }: Thread): Part[] {
  const unread = { settled: false, length: 0, found: [], help: null };
  const parts: Part[] = posts.map((post, index) => {
    const { element, body, author, skips } = post;
    return {
      element,
      body,
      author: lookedForOnce(author),
      // The title may stand within the only post of a page.
      skips: (inner) => inner === title || skips(inner),
      ...unread,
      index,
      isReply: index > 0 || !startsAtFirst,
    };
  });
  // A prefix such as "Support" or "Solved" is no part of the title.
  const skips = (element: Element) => element.matches('[class*=label],[class*=badge]');
  if (title) parts.unshift({ element: title, body: title, skips, ...unread, index: -1, heads: parts[0] });
  return parts;
}

/** A part's text with the way back to the page, and as the background is asked about it. */
export interface ReadPart {
  part: Part;
  joined: JoinedText;
  post: PostText;
}

/** Starts reading parts: the beginning of each, or the whole of it. */
export function startReadingParts(slices: Slices): (part: Part, whole?: boolean) => Promise<ReadPart> {
  const kept = new Map<string, boolean>();
  // Posts of one kind look alike, and asking for the style of each is dear.
  const keepsBreaks = (body: Element) => {
    const kind = `${body.localName}.${body.className}`;
    const known = kept.get(kind);
    if (known !== undefined) return known;
    const keeps = /^(?:pre|break)/.test(getComputedStyle(body).whiteSpace);
    kept.set(kind, keeps);
    return keeps;
  };
  const read = ({ body, skips }: Pick<Part, 'body' | 'skips'>, most?: number) =>
    joinText(body, skips, keepsBreaks(body), slices, most);
  return async (part, whole = false) => {
    const joined = await read(part, whole ? undefined : BEGINNING);
    const { text, links } = joined;
    if (part.index < 0) {
      const headed = part.heads && (await read(part.heads, HEADED));
      return { part, joined, post: { text, heads: headed?.text ?? '' } };
    }
    return { part, joined, post: { text, isReply: part.isReply, ...(links.length && { links }) } };
  };
}

/**
 * Finds the places of what a part asks.
 *
 * @param rowOf the answer of an id
 */
export function settlePart(
  { part, joined }: ReadPart,
  { danger, questions }: AnsweredPost,
  rowOf: (id: string) => Row | undefined,
): void {
  const { author, index, element } = part;
  part.settled = true;
  part.length = joined.text.length;
  part.help = danger;
  const { text: whole } = joined;
  part.found = questions.map(({ start, end, matches, marked, sure, safety }) => {
    const place = joined.placeOf({ start, end });
    const listed = (): FoundQuestion => {
      const text = whole.slice(start, end);
      const name = author?.();
      return {
        key: [name, start, text].join(' '),
        text,
        excerpt: excerptOf(whole, { start, end }),
        post: index,
        author: name,
        matches: matches.flatMap(({ id, ...match }) => {
          const row = rowOf(id);
          return row ? [{ row, ...match }] : [];
        }),
        marked,
        sure,
      };
    };
    let question: FoundQuestion | undefined;
    return {
      get question() {
        question ??= listed();
        question.post = this.post;
        return question;
      },
      marked,
      confidence: matches[0]?.confidence ?? 0,
      post: index,
      place,
      get range() {
        return rangeAt(place);
      },
      before: start,
      at: start,
      safety,
      within: isInFrame(place.startContainer) ? place.startContainer.ownerDocument!.body : element,
    };
  });
}

/** A range that can be measured. The page may have shortened its text meanwhile; it is read again then. */
function rangeAt({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = startContainer.ownerDocument!.createRange();
  const within = (node: Node, offset: number) => Math.min((node as Text).length, offset);
  range.setStart(startContainer, within(startContainer, startOffset));
  range.setEnd(endContainer, within(endContainer, endOffset));
  return range;
}
