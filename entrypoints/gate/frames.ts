import { isInPlace } from './slots.ts';

/** What the reader is writing is nobody's question yet. */
export const EDITOR = '[contenteditable]:not([contenteditable=false])';

/** Elements that hold a document of their own, by name. */
export const FRAMES = new Set(['iframe', 'frame']);

/**
 * The body of a frame's document, if it can be read: it comes from the page's own site, or was filled by its script,
 * and nobody writes in it. What comes from another site the browser keeps to itself.
 */
export function bodyOfFrame(frame: Element): HTMLElement | undefined {
  if (!FRAMES.has(frame.localName)) return undefined;
  const inner = (frame as HTMLIFrameElement).contentDocument;
  const body = inner?.body;
  return !body || inner.designMode === 'on' || body.closest(EDITOR) ? undefined : body;
}

/** The bodies of the frames in an element that can be read. Costs nothing on a page without frames. */
export function bodiesOfFramesIn(element: Element): HTMLElement[] {
  if (!window.length) return [];
  return [...element.querySelectorAll('iframe,frame')].flatMap((frame) => bodyOfFrame(frame) ?? []);
}

/** What an element shows in place of its children: its open shadow tree, or the document of a frame that can be read. */
export const treeIn = (element: Element): ShadowRoot | Document | null =>
  FRAMES.has(element.localName) ? (bodyOfFrame(element)?.ownerDocument ?? null) : element.shadowRoot;

/** The element that a shadow tree, or the document that a frame shows now, belongs to. */
export function holderOf(tree: Node): Element | null {
  if (tree.nodeType !== Node.DOCUMENT_NODE) return (tree as Partial<ShadowRoot>).host ?? null;
  const frame = (tree as Document).defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  // In Firefox the document that was shown before has the window of the one that came after it.
  return frame?.contentDocument === tree ? frame : null;
}

/** Whether a node stands in a frame of the page. */
export const isInFrame = (node: Node) => node.ownerDocument !== document;

/** What `look` returns; undefined where it meets what was in a frame that is gone: Firefox lets nobody touch that. */
export function unlessGone<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** Whether a place is on the page, and neither in a frame that is gone nor in what a slot no longer shows. */
export const isThere = (place: StaticRange): boolean =>
  unlessGone(() => {
    const { startContainer, endContainer } = place;
    let at: Node | null = startContainer;
    while (at?.isConnected && isInFrame(at)) at = holderOf(at.ownerDocument!);
    if (!at?.isConnected || !isInPlace(startContainer)) return false;
    // Most places are within one node.
    return endContainer === startContainer || isInPlace(endContainer);
  }) === true;

/** Where a mark is, in the viewport of the page; empty where it is gone. */
export const rectOnPage = (mark: { readonly range: Range }): DOMRect =>
  unlessGone(() => {
    const { range } = mark;
    return outOfFrames(range.getBoundingClientRect(), range.startContainer, document);
  }) ?? new DOMRect();

/** A rectangle in the viewport of a node's document, as it stands in the viewport of a document around that. */
export function outOfFrames({ x, y, width, height }: DOMRect, node: Node, around: Document): DOMRect {
  let [left, top] = [x, y];
  let frame = holderOfDocument(node, around);
  for (; frame; frame = holderOfDocument(frame, around)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return new DOMRect(left, top, width, height);
}

/** The frame that a node stands in, seen from a document around it. */
const holderOfDocument = ({ ownerDocument: inner }: Node, around: Document) =>
  inner === null || inner === around ? null : holderOf(inner);
