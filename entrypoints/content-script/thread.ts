import type { Engine } from '../../platform/engines.ts';

/** One post of a thread, or the whole text of a page that is no forum. There may be thousands: it is kept small. */
export interface PagePost {
  /** With the writer's name and whatever else belongs to the post. */
  element: Element;
  /** What the writer wrote. */
  body: Element;
}

/** What a page holds that can be read. */
export interface Thread {
  /** What the page is made with, where that is known. */
  engine?: Engine;
  title: Element | undefined;
  /** In page order. */
  posts: PagePost[];
  /** Whether the first of the posts is the one that began the thread. On a later page it is a reply like the others. */
  startsAtFirst: boolean;
  /** The name of a post's writer; looked for when it is asked for, as most are not. */
  authorOf(post: Element): string | undefined;
  /** Whether an element within a post's body is not the writer's own words. */
  skips(element: Element): boolean;
}
