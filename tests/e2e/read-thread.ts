import { findThread } from '../../entrypoints/content-script/find-thread.ts';
import type { Thread } from '../../entrypoints/content-script/thread.ts';

/** What is read of a page, without any node of it. */
export interface ReadThread {
  engine: string | null;
  title: string | null;
  startsAtFirst: boolean;
  posts: { author: string | null; text: string }[];
}

const noRest = { isOver: () => false, breathe: async () => undefined };

/** Reads the page that this runs in. */
export async function readThread(): Promise<ReadThread> {
  return asData(await findThread(noRest));
}

/** Reads it as a page of an engine that is not known. */
export async function readGenerically(): Promise<ReadThread> {
  return asData(await findThread(noRest, []));
}

/** Reads it as if its first post stood on the page before, or, where that is on every page, were a picture. */
export async function readWithoutFirst(): Promise<ReadThread> {
  const { engine, posts } = await findThread(noRest);
  const [first] = posts;
  const stays = engine === 'reddit' || engine === 'question2answer';
  (stays ? first?.body : first?.element)?.remove();
  return readThread();
}

function asData({ engine, title, startsAtFirst, posts, authorOf, skips }: Thread): ReadThread {
  return {
    engine: engine ?? null,
    title: title ? wordsOf(title, (element) => element.matches('[class*=label]')) : null,
    startsAtFirst,
    posts: posts.map(({ element, body }) => ({
      author: authorOf(element) ?? null,
      text: wordsOf(body, skips),
    })),
  };
}

function wordsOf(root: Element, skips: (element: Element) => boolean): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.localName !== 'br' && (skips(node) || !node.checkVisibility())
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    text += node instanceof Text ? node.data : node.nodeName === 'BR' ? ' ' : '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
