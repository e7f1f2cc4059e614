import { bodiesOfFramesIn } from '../gate/frames.ts';

/** The first element within a post that a selector finds, but not in a post within that post. */
export function firstIn(
  post: Element,
  selector: string,
  isPost: (element: Element) => boolean,
  accepts: (element: Element) => boolean = () => true,
): Element | undefined {
  for (const element of post.querySelectorAll(selector)) {
    let around: Element | null = element;
    while (around && around !== post && !isPost(around)) around = around.parentElement;
    if (around === post && accepts(element)) return element;
  }
  return undefined;
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
