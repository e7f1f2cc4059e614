import type { PagePost } from './thread.ts';
import { UNREAD } from './unread.ts';

const MICRODATA = '[itemprop=text],[itemprop=articleBody]';
/** Ids that engines give to posts: p123, pid_123, msg123, post-123, comment_123, js-post-123. */
const NUMBERED = /^(?:js-)?(?:p|pid|msg|post|comment|reply|answer|a|c)[-_]?(\d+)$/;
const NAMED =
  'article,[role=article],[role=comment],[class*=post i],[class*=comment i],[class*=message i],[class*=reply i],[class*=answer i]';
const BLOCK = /^(?:article|div|li|section|table|tbody|tr)$/;
const SIGNED =
  'time,[datetime],[rel=author],[class*=author i],[class*=user i],[class*=date i],[class*=time i],a[href*=user],a[href*=member],a[href*=profile]';
const AUTHOR =
  '[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],[class*=username i],[class*=author i] a,[class*=author i],.fn';
/** The least text of a post, in characters. */
const LEAST_TEXT = 20;
/** A child with this share of the text is where the text is. */
const MAIN_SHARE = 0.7;

/**
 * Finds the posts of a page whose engine is not known: by microdata, by numbered ids, by repeated signed blocks. A page
 * with none of these is read as one post.
 */
export function findGenericPosts(): PagePost[] {
  const texts = [...document.querySelectorAll(MICRODATA)].filter(isRead);
  if (texts.length) return asPosts(texts, (body) => body.parentElement?.closest('[itemscope]') ?? body);
  const numbered = [...document.querySelectorAll('[id]')].filter(isNumbered);
  if (numbered.length) return asPosts(numbered);
  const repeated = findRepeated();
  if (repeated.length) return asPosts(repeated);
  const main = [...document.querySelectorAll('main,[role=main],article')].filter(isRead)[0];
  return asPosts([main ?? document.body]);
}

const size = (element: Element) => element.textContent?.trim().length ?? 0;

const isRead = (element: Element) =>
  size(element) >= LEAST_TEXT && !element.closest(UNREAD) && element.checkVisibility();

/** Whether an element has a post's id, and none around it has the same number (`#msg12 > #msg_12`). */
function isNumbered(element: Element): boolean {
  const number = NUMBERED.exec(element.id)?.[1];
  if (!number || !BLOCK.test(element.localName) || !isRead(element)) return false;
  const around = element.parentElement?.closest(`[id$="${number}"]`);
  return NUMBERED.exec(around?.id ?? '')?.[1] !== number;
}

/** The largest group of blocks that look alike and say who wrote them, or when. */
function findRepeated(): Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(NAMED)) {
    const kind = `${element.localName}.${element.classList[0] ?? ''}`;
    const group = groups.get(kind);
    if (group) group.push(element);
    else groups.set(kind, [element]);
  }
  let best: Element[] = [];
  let most = 0;
  for (const group of groups.values()) {
    const read = group.length > 1 ? group.filter(isRead) : [];
    const signed = read.filter((element) => element.querySelector(SIGNED));
    const total = read.reduce((sum, element) => sum + size(element), 0);
    if (read.length > 1 && signed.length * 2 >= read.length && total > most) {
      best = read;
      most = total;
    }
  }
  return best;
}

function asPosts(found: Element[], whole = (element: Element) => element): PagePost[] {
  const posts = new Set(found);
  const skips = (element: Element) => element.matches(UNREAD) || posts.has(element);
  return found.map((element) => {
    const post = whole(element);
    const author =
      post.getAttribute('data-author') ??
      post.getAttribute('data-username') ??
      post.querySelector(AUTHOR)?.textContent;
    return {
      element: post,
      body: mainText(element, found),
      author: author?.trim().slice(0, 40) || undefined,
      skips,
    };
  });
}

/** Goes down from a post to where its text is, past its frame of names, dates and buttons, not into its replies. */
function mainText(element: Element, posts: Element[]): Element {
  let body = element;
  for (;;) {
    const total = size(body);
    const next = [...body.children].find((child) => size(child) >= MAIN_SHARE * total);
    if (!next || !BLOCK.test(next.localName) || next.matches(UNREAD)) return body;
    if (posts.some((post) => next.contains(post))) return body;
    body = next;
  }
}
