import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { findGenericPosts } from './generic-posts.ts';
import type { PagePost, Thread } from './thread.ts';
import { UNREAD } from './unread.ts';

/** Finds the title and the posts of the page as it stands now, in page order. Hidden ones are left out. */
export function findThread(): Thread {
  const adapter = ADAPTERS.find(({ sign }) => document.querySelector(sign));
  return adapter
    ? { title: shown(adapter.title) ?? findTitle(), posts: postsBy(adapter) }
    : { title: findTitle(), posts: findGenericPosts() };
}

const shown = (selector: string) =>
  [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && element.textContent?.trim(),
  );

/** The longest heading that the page's own title repeats, or else the first of the highest rank. */
function findTitle(): Element | undefined {
  const own = document.title.toLowerCase();
  let title: Element | undefined;
  let longest = 8;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    const text = heading.textContent?.trim().toLowerCase() ?? '';
    if (text.length > longest && own.includes(text) && heading.checkVisibility()) {
      title = heading;
      longest = text.length;
    }
  }
  return title ?? shown('h1');
}

function postsBy(adapter: Adapter): PagePost[] {
  const unread = [UNREAD, adapter.post, adapter.skip].filter(Boolean).join();
  const skips = (inner: Element) => inner.matches(unread);
  return [...document.querySelectorAll(adapter.post)].flatMap((element) => {
    const own = (selector: string) =>
      [...element.querySelectorAll(selector)].find((inner) => inner.closest(adapter.post) === element);
    const body = own(adapter.body);
    if (!body?.checkVisibility()) return [];
    const { author } = adapter;
    const name =
      'attribute' in author ? element.getAttribute(author.attribute) : own(author.within)?.textContent;
    return [{ element, body, author: name?.trim() || undefined, skips }];
  });
}
