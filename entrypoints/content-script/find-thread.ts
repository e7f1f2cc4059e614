import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { findGenericPosts } from './generic-posts.ts';
import type { Slices } from './slices.ts';
import type { PagePost, Thread } from './thread.ts';
import { isUnderLine, isUnread, UNREAD } from './unread.ts';
import { firstIn, hasWords, nameIn } from './within-posts.ts';

/** So many engines are looked for at one go. */
const AT_ONCE = 6;

/**
 * Finds the title and the posts of the page as it stands now, in page order. Hidden ones are left out. Forces no layout.
 *
 * @param slices lets the page work between two steps
 * @param adapters the engines that are known
 */
export async function findThread(slices: Slices, adapters: readonly Adapter[] = ADAPTERS): Promise<Thread> {
  const adapter = await findEngine(adapters, slices);
  const title = (adapter && shown(adapter.title)) ?? (await findTitle(slices));
  if (!adapter) {
    return { title, ...(await findGenericPosts(title, slices)), startsAtFirst: !isLaterPage() };
  }
  const posts = await postsBy(adapter, slices);
  const { engine } = adapter;
  return { engine, title, posts, startsAtFirst: startsAtFirst(adapter, posts), ...whoseWords(adapter) };
}

async function findEngine(adapters: readonly Adapter[], { breathe }: Slices): Promise<Adapter | undefined> {
  for (let start = 0; start < adapters.length; start += AT_ONCE) {
    // On a long page each look for what is not there takes its time.
    await breathe();
    const some = adapters.slice(start, start + AT_ONCE);
    const sign = document.querySelector(some.map((adapter) => adapter.sign).join());
    if (sign) return some.find((adapter) => sign.matches(adapter.sign));
  }
  return undefined;
}

function shown(selector: string): Element | undefined {
  const isShown = (element: Element) => element.checkVisibility() && element.textContent?.trim();
  // Nearly always it is the first, and the rest of a long page need not be looked through.
  const first = document.querySelector(selector);
  if (!first || isShown(first)) return first ?? undefined;
  return [...document.querySelectorAll(selector)].find(isShown);
}

/** The longest heading that the page's own title repeats, or else the first of the highest rank. */
async function findTitle(slices: Slices): Promise<Element | undefined> {
  const own = document.title.toLowerCase();
  let title: Element | undefined;
  let longest = 8;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (slices.isOver()) await slices.breathe();
    const text = heading.textContent?.trim().toLowerCase() ?? '';
    if (text.length > longest && own.includes(text) && heading.checkVisibility()) {
      title = heading;
      longest = text.length;
    }
  }
  return title ?? shown('h1');
}

/** Who wrote a post, and what within it is somebody else's. */
function whoseWords({ post, skip, author }: Adapter): Pick<Thread, 'authorOf' | 'skips'> {
  const unread = [UNREAD, post, skip].filter(Boolean).join();
  const isPost = (inner: Element) => inner.matches(post);
  const nameOf = (element: Element) =>
    'attribute' in author
      ? element.getAttribute(author.attribute)
      : firstIn(element, author.within, isPost, hasWords)?.textContent;
  return {
    authorOf: (element) => nameIn(nameOf(element)),
    skips: (inner) => isUnread(inner, unread) || isUnderLine(inner),
  };
}

async function postsBy({ post, body }: Adapter, slices: Slices): Promise<PagePost[]> {
  const known = new Set<Element>();
  const posts: PagePost[] = [];
  for (const found of document.querySelectorAll(body)) {
    if (slices.isOver()) await slices.breathe();
    const element = found.closest(post);
    if (!element || known.has(element)) continue;
    known.add(element);
    if (found.checkVisibility()) posts.push({ element, body: found });
  }
  return posts;
}

function startsAtFirst({ post, first, number }: Adapter, [shownFirst]: PagePost[]): boolean {
  if (!shownFirst) return false;
  const { element } = shownFirst;
  if (first) return element.matches(first);
  // The one before is hidden: its writer is ignored, or it was deleted.
  if (element !== document.querySelector(post)) return false;
  const said = number && document.querySelector(number)?.textContent?.replace(/\D+/g, '');
  return said ? Number(said) === 1 : !isLaterPage();
}

/** Whether the page's address says that it is not the first page of its thread: `?page=2`, `&start=20`, `/page-3`. */
function isLaterPage(): boolean {
  const { pathname, search } = location;
  const said = /(?:[?&;](?:page|paged|pagenumber|start|offset)=|[/-]page[-/]?)(\d+)/i.exec(pathname + search);
  return Number(said?.[1] ?? 1) > 1;
}
