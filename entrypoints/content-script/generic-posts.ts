import { BLOCK, findQuotedBodies, mainText } from './main-text.ts';
import type { Slices } from './slices.ts';
import type { Thread } from './thread.ts';
import { isUnderLine, isUnread, UNREAD } from './unread.ts';
import { beginningOf, firstIn, hasWords, nameIn } from './within-posts.ts';

const MICRODATA = '[itemprop=text],[itemprop=articleBody]';
/** Ids that engines give to posts: p123, pid_123, msg123, post-123, comment_123, js-post-123. */
const NUMBERED = /^(?:js-)?(?:p|pid|msg|post|comment|reply|answer|a|c)[-_]?(\d+)$/;
const NAMED =
  'article,[role=article],[role=comment],[class*=post i],[class*=comment i],[class*=message i],[class*=reply i],[class*=answer i]';
const HEADING = /^h[1-6]$/;
const SIGNED =
  'time,[datetime],[rel=author],[class*=author i],[class*=user i],[class*=date i],[class*=time i],a[href*=user],a[href*=member],a[href*=profile]';
const AUTHOR =
  '[rel=author],[itemprop=author] [itemprop=name],[itemprop=author]:not([itemscope]),[class*=username i],[class*=author i] a,[class*=author i]:not(:has(a)),a[class*=user i],a[href*="/u/"],a[href*=member],a[href*=profile],.fn';
/** The least text of a post, in characters. */
const LEAST_TEXT = 20;
/** More text than this tells nothing more about what is a post. */
const ENOUGH_TEXT = 500;

/**
 * Finds the posts of a page whose engine is not known: by microdata, by numbered ids, by repeated signed blocks. A page
 * with none of these is read as one post. Takes time in proportion to the page, however posts are nested.
 *
 * @param title where the page's title stands; what holds it is no sidebar, whatever its name
 * @param slices lets the page work between two steps
 */
export async function findGenericPosts(
  title: Element | undefined,
  slices: Slices,
): Promise<Pick<Thread, 'posts' | 'authorOf' | 'skips'>> {
  const holdsTitle = (element: Element) => title !== undefined && element.contains(title);
  const said = title?.textContent?.trim();
  const isBeside = (element: Element) =>
    (isUnread(element, UNREAD) && !holdsTitle(element)) ||
    // Many boards repeat the title in every post: "Re: ...".
    (said !== undefined &&
      HEADING.test(element.localName) &&
      element.textContent?.trim().endsWith(said) === true);
  const isRead = (element: Element) => {
    const beside = element.closest(UNREAD);
    return (
      (!beside || holdsTitle(beside)) &&
      beginningOf(element, LEAST_TEXT).length >= LEAST_TEXT &&
      element.checkVisibility()
    );
  };

  const texts = await filter(document.querySelectorAll(MICRODATA), isRead, slices);
  let found = texts;
  for (const find of [findNumbered, findRepeated]) {
    if (found.length > 1) break;
    const others = await find(isRead, slices);
    if (others.length > found.length) found = others;
  }
  const [first] = found;
  if (first) {
    const opening = texts[0] ?? (await findOpening(first, isRead, holdsTitle, slices));
    if (opening && !found.some((element) => element.contains(opening))) found = [opening, ...found];
  } else {
    const main = [...document.querySelectorAll('main,[role=main],article')].find(isRead);
    found = [main ?? document.body];
  }
  return asPosts(found, isBeside, slices);
}

async function filter(
  elements: Iterable<Element>,
  accepts: (element: Element) => boolean,
  slices: Slices,
): Promise<Element[]> {
  const accepted: Element[] = [];
  for (const element of elements) {
    if (slices.isOver()) await slices.breathe();
    if (accepts(element)) accepted.push(element);
  }
  return accepted;
}

/** Blocks with a post's id; none within one that has the same number (`#msg12 > #msg_12`). */
function findNumbered(isRead: (element: Element) => boolean, slices: Slices): Promise<Element[]> {
  const outer = new Map<string, Element>();
  const isNumbered = (element: Element) => {
    const number = NUMBERED.exec(element.id)?.[1];
    if (!number || !BLOCK.test(element.localName)) return false;
    if (outer.get(number)?.contains(element) || !isRead(element)) return false;
    outer.set(number, element);
    return true;
  };
  return filter(document.querySelectorAll('[id]'), isNumbered, slices);
}

/** The largest group of blocks that look alike and say who wrote them, or when. */
async function findRepeated(isRead: (element: Element) => boolean, slices: Slices): Promise<Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(NAMED)) {
    if (slices.isOver()) await slices.breathe();
    const kind = `${element.localName}.${element.classList[0]?.replace(/\d+/g, '')}`;
    const group = groups.get(kind);
    if (group) group.push(element);
    else groups.set(kind, [element]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  if (!several.length) return [];
  const signed = new Set<Element>();
  for (const sign of document.querySelectorAll(SIGNED)) {
    if (slices.isOver()) await slices.breathe();
    let around = sign.parentElement;
    for (; around && !signed.has(around); around = around.parentElement) signed.add(around);
  }
  let best: Element[] = [];
  let most = 0;
  for (const group of several) {
    const read = await filter(group, isRead, slices);
    if (read.length < 2 || read.filter((element) => signed.has(element)).length * 2 < read.length) continue;
    let total = 0;
    for (const element of read) {
      if (slices.isOver()) await slices.breathe();
      total += beginningOf(element, ENOUGH_TEXT).length;
    }
    if (total > most) {
      best = read;
      most = total;
    }
  }
  return best;
}

/** What the comments of a page are about: the longest article that ends before the first of them. */
async function findOpening(
  first: Element,
  isRead: (element: Element) => boolean,
  holdsTitle: (element: Element) => boolean,
  slices: Slices,
): Promise<Element | undefined> {
  const before: Element[] = [];
  for (const article of document.querySelectorAll('article')) {
    if (slices.isOver()) await slices.breathe();
    const place = article.compareDocumentPosition(first);
    if (!(place & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (place === Node.DOCUMENT_POSITION_FOLLOWING && isRead(article)) before.push(article);
  }
  const below = before.filter((article) => !holdsTitle(article));
  const length = (article: Element) => beginningOf(article, ENOUGH_TEXT).length;
  return (below.length ? below : before).sort((a, b) => length(b) - length(a))[0];
}

async function asPosts(
  found: Element[],
  isBeside: (element: Element) => boolean,
  slices: Slices,
): Promise<Pick<Thread, 'posts' | 'authorOf' | 'skips'>> {
  const texts = new Set(found);
  const wholes = new Map(found.map((text) => [text, wholeOf(text)]));
  const quotes = await findQuotedBodies(texts, slices);
  const all = new Set(wholes.values());
  const isWhole = (element: Element) => all.has(element);
  const nameOf = (element: Element) =>
    element.getAttribute('data-author') ??
    element.getAttribute('data-username') ??
    firstIn(element, AUTHOR, isWhole, hasWords)?.textContent;
  const skips = (element: Element) => isBeside(element) || texts.has(element) || isUnderLine(element);
  const posts: Thread['posts'] = [];
  for (const [text, element] of wholes) {
    const body = await mainText(quotes.get(text) ?? text, skips, slices);
    if (body) posts.push({ element, body });
  }
  return { posts, authorOf: (element) => nameIn(nameOf(element)), skips };
}

/** The item whose text this is, where the page says so. */
const wholeOf = (text: Element) =>
  (text.matches(MICRODATA) && text.parentElement?.closest('[itemscope]')) || text;
