import { bodyOfFrame } from '../gate/frames.ts';
import type { Slices } from './slices.ts';

/** Elements that posts, and what is in them, are made of. */
export const BLOCK = /^(?:article|div|li|section|table|tbody|tr|td)$/;
/** A child with this share of the text is where the text is. */
const MAIN_SHARE = 0.7;
const NEARLY_ALL = 0.9;

/** On some boards what is written is itself one quotation, in every post that is not deleted. Empty on all others. */
export async function findQuotedBodies(
  posts: ReadonlySet<Element>,
  slices: Slices,
): Promise<Map<Element, Element>> {
  const quotes = new Map<Element, Element>();
  for (const quote of document.querySelectorAll('blockquote')) {
    if (slices.isOver()) await slices.breathe();
    let post: Element | null = quote;
    while (post && !posts.has(post)) post = post.parentElement;
    if (post && !quotes.has(post) && !quote.closest('[class*=ignature]') && isAlone(quote))
      quotes.set(post, quote);
  }
  return quotes.size >= NEARLY_ALL * posts.size ? quotes : new Map();
}

/** Whether there is nothing beside an element. */
const isAlone = ({ parentElement: parent }: Element) =>
  parent?.childElementCount === 1 &&
  [...parent.childNodes].every((node) => !(node instanceof Text) || !node.data.trim());

/**
 * Goes down from a post to where its text is, past its frame of names, dates and buttons, not into its replies.
 * Undefined where there is nothing to read.
 */
export async function mainText(
  post: Element,
  skips: (element: Element) => boolean,
  slices: Slices,
): Promise<Element | undefined> {
  // There is nothing to go down to.
  if (![...post.children].some(isBlock)) return post;
  const sizes = await measure(post, skips, slices);
  if (!sizes.get(post)) return undefined;
  let body = post;
  for (;;) {
    const enough = MAIN_SHARE * (sizes.get(body) ?? 0);
    const next = [...body.children].find((child) => (sizes.get(child) ?? 0) >= enough);
    if (!next || !isBlock(next)) return body;
    body = next;
  }
}

const isBlock = ({ localName }: Element) => BLOCK.test(localName);

/** How much text that is read every element in a post holds. */
async function measure(
  post: Element,
  skips: (element: Element) => boolean,
  slices: Slices,
): Promise<Map<Element, number>> {
  const sizes = new Map([[post, 0]]);
  const add = (element: Element | null, size: number) =>
    element && sizes.set(element, (sizes.get(element) ?? 0) + size);
  // Not a TreeWalker: calling back for every node takes several times as long as going from node to node.
  for (let node = post.firstChild; node; ) {
    const enters = node.nodeType === Node.ELEMENT_NODE && !skips(node as Element);
    if (node.nodeType === Node.TEXT_NODE) add(node.parentElement, (node as Text).data.trim().length);
    else if (enters) add(node as Element, bodyOfFrame(node as Element)?.textContent?.trim().length ?? 0);
    if (slices.isOver()) await slices.breathe();
    let next: Node | null = enters ? node.firstChild : null;
    for (let around: Node | null = node; !next && around && around !== post; around = around.parentNode)
      next = around.nextSibling;
    node = next as ChildNode | null;
  }
  // What is inside stands behind what is around it.
  for (const element of [...sizes.keys()].reverse()) {
    if (element !== post) add(element.parentElement, sizes.get(element)!);
  }
  return sizes;
}
