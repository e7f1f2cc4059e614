import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { findGenericPosts } from './generic-posts.ts';
import type { PagePost, Thread } from './thread.ts';
import { isUnderLine, UNREAD } from './unread.ts';
import { firstInEach, hasWords, nameIn } from './within-posts.ts';

/**
 * Finds the title and the posts of the page as it stands now, in page order. Hidden ones are left out. Forces no layout.
 *
 * @param breathe called between two steps: lets the page work
 * @param adapters the engines that are known
 */
export async function findThread(
  breathe: () => Promise<void>,
  adapters: readonly Adapter[] = ADAPTERS,
): Promise<Thread> {
  const adapter = await findEngine(adapters, breathe);
  const title = (adapter && shown(adapter.title)) ?? (await findTitle(breathe));
  if (!adapter) {
    return { title, posts: await findGenericPosts(title, breathe), startsAtFirst: !isLaterPage() };
  }
  const posts = await postsBy(adapter, breathe);
  return { engine: adapter.engine, title, posts, startsAtFirst: startsAtFirst(adapter, posts) };
}

async function findEngine(
  adapters: readonly Adapter[],
  breathe: () => Promise<void>,
): Promise<Adapter | undefined> {
  for (const adapter of adapters) {
    // On a long page each look for what is not there takes its time.
    await breathe();
    if (document.querySelector(adapter.sign)) return adapter;
  }
  return undefined;
}

const shown = (selector: string) =>
  [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && element.textContent?.trim(),
  );

/** The longest heading that the page's own title repeats, or else the first of the highest rank. */
async function findTitle(breathe: () => Promise<void>): Promise<Element | undefined> {
  const own = document.title.toLowerCase();
  let title: Element | undefined;
  let longest = 8;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    await breathe();
    const text = heading.textContent?.trim().toLowerCase() ?? '';
    if (text.length > longest && own.includes(text) && heading.checkVisibility()) {
      title = heading;
      longest = text.length;
    }
  }
  return title ?? shown('h1');
}

async function postsBy(adapter: Adapter, breathe: () => Promise<void>): Promise<PagePost[]> {
  const { author } = adapter;
  const unread = [UNREAD, adapter.post, adapter.skip].filter(Boolean).join();
  const skips = (inner: Element) => inner.matches(unread) || isUnderLine(inner);
  const elements = new Set(document.querySelectorAll(adapter.post));
  const bodies = await firstInEach(elements, adapter.body, breathe);
  const names =
    'within' in author ? await firstInEach(elements, author.within, breathe, hasWords) : undefined;
  const posts: PagePost[] = [];
  for (const element of elements) {
    await breathe();
    const body = bodies.get(element);
    if (!body?.checkVisibility()) continue;
    const name =
      'attribute' in author ? element.getAttribute(author.attribute) : names?.get(element)?.textContent;
    posts.push({ element, body, author: nameIn(name), skips });
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
