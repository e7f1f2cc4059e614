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

/** One stretch of the page that is read on its own: the title or a post. */
export interface Part extends PagePost {
  authorOf?(post: Element): string | undefined;
  skips(element: Element): boolean;
  /** Position among the posts; -1 for the title. */
  index: number;
  isReply: boolean;
  /** For the title: the post that it heads. */
  heads: Part | undefined;
  /** Whether it has been read, and what it asks has been answered. */
  settled: boolean;
  /** How many characters it has. */
  length: number;
  found: readonly Found[];
  help: Safety;
}

const NOTHING_FOUND: readonly Found[] = [];

/** The parts of a thread, none of them read yet. */
export function partsOf({ title, posts, startsAtFirst, authorOf, skips }: Thread): Part[] {
  const unread = { heads: undefined, settled: false, length: 0, found: NOTHING_FOUND, help: null };
  // The title may stand within the only post of a page.
  const skipsTitle = (inner: Element) => inner === title || skips(inner);
  const parts = posts.map(({ element, body }, index): Part => {
    const isReply = index > 0 || !startsAtFirst;
    return { element, body, authorOf, skips: skipsTitle, index, isReply, ...unread };
  });
  if (!title) return parts;
  const heading = {
    element: title,
    body: title,
    // A prefix such as "Support" or "Solved" is no part of the title.
    skips: (element: Element) => element.matches('[class*=label],[class*=badge]'),
    index: -1,
    isReply: false,
    ...unread,
    heads: parts[0],
  };
  return [heading, ...parts];
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
  const read = ({ body, skips }: Part, most?: number) =>
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

/** A question found, with its place on the page. */
export class Found {
  /** Whether it is underlined, … */
  readonly marked: boolean;
  /** … and how sure we are of its best answer. */
  readonly confidence: number;
  /** Position of its post on the page; -1 for the title. */
  post: number;
  /** Where it stands; costs the page nothing when it changes. */
  readonly place: StaticRange;
  /** How many characters of its part stand before it … */
  readonly before: number;
  /** … and of the page, about. */
  at: number;
  readonly safety: Safety;
  /** The post it stands in, or the title; in a frame all that the frame shows. */
  readonly within: Element;
  readonly #listed: () => FoundQuestion;
  #question: FoundQuestion | undefined;

  constructor(
    { part, joined }: ReadPart,
    { start, end, marked, matches, safety }: AnsweredPost['questions'][number],
    listed: () => FoundQuestion,
  ) {
    this.marked = marked;
    this.confidence = matches[0]?.confidence ?? 0;
    this.post = part.index;
    this.place = joined.placeOf({ start, end });
    this.before = start;
    this.at = start;
    this.safety = safety;
    const { startContainer } = this.place;
    this.within = isInFrame(startContainer) ? startContainer.ownerDocument!.body : part.element;
    this.#listed = listed;
  }

  /** The question as the panel lists it; put together when somebody asks for it. */
  get question(): FoundQuestion {
    this.#question ??= this.#listed();
    this.#question.post = this.post;
    return this.#question;
  }

  /** Its place, to be measured; made anew each time. */
  get range(): Range {
    return rangeAt(this.place);
  }
}

/**
 * Finds the places of what a part asks.
 *
 * @param rowOf the answer of an id
 */
export function settlePart(
  read: ReadPart,
  { danger, questions }: AnsweredPost,
  rowOf: (id: string) => Row | undefined,
): void {
  const { part, joined } = read;
  part.settled = true;
  part.length = joined.text.length;
  part.help = danger;
  part.found = NOTHING_FOUND;
  if (!questions.length) return;
  const list = listing(part, joined.text, rowOf);
  part.found = questions.map((each) => new Found(read, each, () => list(each)));
}

/** How a part's questions are listed. Holds on to its text only: there may be thousands of parts. */
function listing(
  { element, index, authorOf }: Part,
  whole: string,
  rowOf: (id: string) => Row | undefined,
): (answered: AnsweredPost['questions'][number]) => FoundQuestion {
  let author: { name: string | undefined } | undefined;
  return ({ start, end, matches, marked, sure }) => {
    const text = whole.slice(start, end);
    author ??= { name: authorOf?.(element) };
    return {
      key: [author.name, start, text].join(' '),
      text,
      excerpt: excerptOf(whole, { start, end }),
      post: index,
      author: author.name,
      matches: matches.flatMap(({ id, ...match }) => {
        const row = rowOf(id);
        return row ? [{ row, ...match }] : [];
      }),
      marked,
      sure,
    };
  };
}

/** A range that can be measured. The page may have shortened its text meanwhile; it is read again then. */
function rangeAt({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = startContainer.ownerDocument!.createRange();
  const within = (node: Node, offset: number) => Math.min((node as Text).length, offset);
  range.setStart(startContainer, within(startContainer, startOffset));
  range.setEnd(endContainer, within(endContainer, endOffset));
  return range;
}
