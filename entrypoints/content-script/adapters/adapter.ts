import type { Engine } from '../../../platform/engines.ts';

/** How one forum engine lays out a thread: selectors only. Every engine has a fixture in `tests/fixtures/forums`. */
export interface Adapter {
  engine: Engine;
  /** Something that only this engine's thread pages have. */
  sign: string;
  /** The thread's title. */
  title: string;
  /** One post, with everything that belongs to it. Posts may lie within posts. */
  post: string;
  /** What the writer wrote, within a post. */
  body: string;
  /** The writer's name: an attribute of the post, or a selector within it. */
  author: { attribute: string } | { within: string };
  /** What else within a body is not the writer's own words. */
  skip?: string;
  /** What among posts only the one is that began the thread; that one is not on every page. */
  first?: string;
  /** Where a page first says a number that is 1 only when it begins with the thread's first post. */
  number?: string;
}
