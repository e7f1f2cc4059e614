import { bodiesOfFramesIn } from './frames.ts';

/**
 * The first element of each post that a selector finds in it, but not in a post within that post. Every element is
 * looked at once, however deep posts lie in posts.
 *
 * @param posts the posts; an element that is itself a post is its own
 * @param breathe called between two steps: lets the page work
 */
export async function firstInEach(
  posts: ReadonlySet<Element>,
  selector: string,
  breathe: () => Promise<void>,
  accepts: (element: Element) => boolean = () => true,
): Promise<Map<Element, Element>> {
  const found = new Map<Element, Element>();
  for (const element of document.querySelectorAll(selector)) {
    await breathe();
    let post: Element | null = element;
    while (post && !posts.has(post)) post = post.parentElement;
    if (post && !found.has(post) && accepts(element)) found.set(post, element);
  }
  return found;
}

/**
 * The beginning of an element's text, without white space around its pieces: at least so many characters, if there are.
 * Where there are not, the text of frames in it comes after its own.
 */
export function beginningOf(element: Element, characters: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < characters && walker.nextNode()) text += (walker.currentNode as Text).data.trim();
  if (text.length < characters)
    for (const body of bodiesOfFramesIn(element)) text += beginningOf(body, characters - text.length);
  return text;
}

const NAME_LENGTH = 40;

/** A writer's name. */
export function nameIn(text: string | null | undefined): string | undefined {
  return text?.trim().slice(0, NAME_LENGTH) || undefined;
}

/** Whether an element may be a name: pictures of writers are not. */
export const hasWords = (element: Element) => beginningOf(element, 1) !== '';
