import type { PagePost } from './thread.ts';
import { isUnderLine, UNREAD } from './unread.ts';
import { beginningOf, firstInEach, hasWords, nameIn } from './within-posts.ts';

const MICRODATA = '[itemprop=text],[itemprop=articleBody]';
/** Ids that engines give to posts: p123, pid_123, msg123, post-123, comment_123, js-post-123. */
const NUMBERED = /^(?:js-)?(?:p|pid|msg|post|comment|reply|answer|a|c)[-_]?(\d+)$/;
const NAMED =
  'article,[role=article],[role=comment],[class*=post i],[class*=comment i],[class*=message i],[class*=reply i],[class*=answer i]';
const BLOCK = /^(?:article|div|li|section|table|tbody|tr|td)$/;
const SIGNED =
  'time,[datetime],[rel=author],[class*=author i],[class*=user i],[class*=date i],[class*=time i],a[href*=user],a[href*=member],a[href*=profile]';
const AUTHOR =
  '[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],[class*=username i],[class*=author i] a,[class*=author i],.fn';
/** The least text of a post, in characters. */
const LEAST_TEXT = 20;
/** More text than this tells nothing more about what is a post. */
const ENOUGH_TEXT = 500;
/** A child with this share of the text is where the text is. */
const MAIN_SHARE = 0.7;
const NEARLY_ALL = 0.9;

/**
 * Finds the posts of a page whose engine is not known: by microdata, by numbered ids, by repeated signed blocks. A page
 * with none of these is read as one post. Takes time in proportion to the page, however posts are nested.
 *
 * @param title where the page's title stands; what holds it is no sidebar, whatever its name
 * @param breathe called between two steps: lets the page work
 */
export async function findGenericPosts(
  title: Element | undefined,
  breathe: () => Promise<void>,
): Promise<PagePost[]> {
  const holdsTitle = (element: Element) => title !== undefined && element.contains(title);
  const isUnread = (element: Element) => element.matches(UNREAD) && !holdsTitle(element);
  const isRead = (element: Element) => {
    const beside = element.closest(UNREAD);
    return (
      (!beside || holdsTitle(beside)) &&
      beginningOf(element, LEAST_TEXT).length >= LEAST_TEXT &&
      element.checkVisibility()
    );
  };

  const texts = await filter(document.querySelectorAll(MICRODATA), isRead, breathe);
  let found = texts;
  for (const find of [findNumbered, findRepeated]) {
    if (found.length > 1) break;
    const others = await find(isRead, breathe);
    if (others.length > found.length) found = others;
  }
  const [first] = found;
  if (first) {
    const opening = texts[0] ?? findOpening(first, isRead, holdsTitle);
    if (opening && !found.some((element) => element.contains(opening))) found = [opening, ...found];
  } else {
    const main = [...document.querySelectorAll('main,[role=main],article')].find(isRead);
    found = [main ?? document.body];
  }
  return asPosts(found, isUnread, breathe);
}

async function filter(
  elements: Iterable<Element>,
  accepts: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<Element[]> {
  const accepted: Element[] = [];
  for (const element of elements) {
    await breathe();
    if (accepts(element)) accepted.push(element);
  }
  return accepted;
}

/** Blocks with a post's id; none within one that has the same number (`#msg12 > #msg_12`). */
function findNumbered(
  isRead: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<Element[]> {
  const outer = new Map<string, Element>();
  const isNumbered = (element: Element) => {
    const number = NUMBERED.exec(element.id)?.[1];
    if (!number || !BLOCK.test(element.localName)) return false;
    if (outer.get(number)?.contains(element) || !isRead(element)) return false;
    outer.set(number, element);
    return true;
  };
  return filter(document.querySelectorAll('[id]'), isNumbered, breathe);
}

/** The largest group of blocks that look alike and say who wrote them, or when. */
async function findRepeated(
  isRead: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(NAMED)) {
    const kind = `${element.localName}.${element.classList[0] ?? ''}`;
    const group = groups.get(kind);
    if (group) group.push(element);
    else groups.set(kind, [element]);
  }
  const signed = new Set<Element>();
  for (const sign of document.querySelectorAll(SIGNED)) {
    await breathe();
    let around = sign.parentElement;
    for (; around && !signed.has(around); around = around.parentElement) signed.add(around);
  }
  let best: Element[] = [];
  let most = 0;
  for (const group of groups.values()) {
    const read = group.length > 1 ? await filter(group, isRead, breathe) : [];
    if (read.length < 2 || read.filter((element) => signed.has(element)).length * 2 < read.length) continue;
    let total = 0;
    for (const element of read) total += beginningOf(element, ENOUGH_TEXT).length;
    if (total > most) {
      best = read;
      most = total;
    }
  }
  return best;
}

/** What the comments of a page are about: the longest article that ends before the first of them. */
function findOpening(
  first: Element,
  isRead: (element: Element) => boolean,
  holdsTitle: (element: Element) => boolean,
): Element | undefined {
  const before = [...document.querySelectorAll('article')].filter(
    (article) =>
      article.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING && isRead(article),
  );
  const beside = before.filter((article) => !holdsTitle(article));
  const length = (article: Element) => beginningOf(article, ENOUGH_TEXT).length;
  return (beside.length ? beside : before).sort((a, b) => length(b) - length(a))[0];
}

async function asPosts(
  found: Element[],
  isUnread: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<PagePost[]> {
  const texts = new Set(found);
  const wholes = new Map(found.map((text) => [text, wholeOf(text)]));
  const quotes = await findQuotedBodies(texts, breathe);
  const names = await firstInEach(new Set(wholes.values()), AUTHOR, breathe, hasWords);
  const skips = (element: Element) => isUnread(element) || texts.has(element) || isUnderLine(element);
  const posts: PagePost[] = [];
  for (const [text, element] of wholes) {
    const name =
      element.getAttribute('data-author') ??
      element.getAttribute('data-username') ??
      names.get(element)?.textContent;
    const body = await mainText(quotes.get(text) ?? text, skips, breathe);
    posts.push({ element, body, author: nameIn(name), skips });
  }
  return posts;
}

/** The item whose text this is, where the page says so. */
const wholeOf = (text: Element) =>
  (text.matches(MICRODATA) && text.parentElement?.closest('[itemscope]')) || text;

/** On some boards what is written is itself one quotation, in every post that is not deleted. Empty on all others. */
async function findQuotedBodies(
  posts: ReadonlySet<Element>,
  breathe: () => Promise<void>,
): Promise<Map<Element, Element>> {
  const isBody = (quote: Element) => !quote.closest('[class*=ignature]') && isAlone(quote);
  const quotes = await firstInEach(posts, 'blockquote', breathe, isBody);
  return quotes.size >= NEARLY_ALL * posts.size ? quotes : new Map();
}

/** Whether there is nothing beside an element. */
const isAlone = ({ parentNode, parentElement }: Element) =>
  parentElement?.childElementCount === 1 &&
  [...(parentNode?.childNodes ?? [])].every((node) => !(node instanceof Text) || !node.data.trim());

/** Goes down from a post to where its text is, past its frame of names, dates and buttons, not into its replies. */
async function mainText(
  post: Element,
  skips: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<Element> {
  const sizes = await measure(post, skips, breathe);
  let body = post;
  for (;;) {
    const enough = MAIN_SHARE * (sizes.get(body) ?? 0);
    const next = [...body.children].find((child) => (sizes.get(child) ?? 0) >= enough);
    if (!enough || !next || !BLOCK.test(next.localName)) return body;
    body = next;
  }
}

/** How much text that is read every element in a post holds. */
async function measure(
  post: Element,
  skips: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<Map<Element, number>> {
  const sizes = new Map([[post, 0]]);
  const add = (element: Element | null, size: number) =>
    element && sizes.set(element, (sizes.get(element) ?? 0) + size);
  const walker = document.createTreeWalker(post, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && skips(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) add(node.parentElement, node.data.trim().length);
    else add(node as Element, 0);
    await breathe();
  }
  // What is inside stands behind what is around it.
  for (const element of [...sizes.keys()].reverse()) {
    if (element !== post) add(element.parentElement, sizes.get(element)!);
  }
  return sizes;
}
