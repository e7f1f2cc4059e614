import { bodyOfFrame, holderOf, unlessGone } from './frames.ts';

/** The frames of a page, as they come, go, and load other documents. */
export interface Frames {
  /** Finds frames that came to the page. Costs nothing on a page without any. */
  findNew(): void;
  /** Finds frames in a tree. */
  findIn(tree: Document | ShadowRoot): void;
  /** To be told of a frame that was read: when it goes, what was found in it goes. */
  wasRead(frame: Document): void;
  /** Whether a node stands in a frame that is not read, now that somebody writes in it. */
  isUnread(node: Node): boolean;
}

/**
 * Follows the frames that can be read. Others only tell when they load something else.
 *
 * @param to.observe told the documents of frames, to see what changes in them
 * @param to.changed told frames that show other text than before, or nothing where one is gone
 */
export function followFrames(
  to: { observe(frame: Document): void; changed(frame?: Element): void },
  signal: AbortSignal,
): Frames {
  const known = new WeakSet<Element>();
  const read = new WeakSet<Document>();
  let count = window.length;
  /** Frames that are there at the start are read with the page. */
  let started = false;

  const look = (frame: Element) => {
    const body = bodyOfFrame(frame);
    if (!body) return false;
    to.observe(body.ownerDocument);
    findIn(body.ownerDocument);
    return body.textContent?.trim() !== '';
  };
  const onLoad = ({ currentTarget }: Event) => {
    const frame = currentTarget as Element;
    if (look(frame)) to.changed(frame);
  };
  const findIn = (tree: Document | ShadowRoot) => {
    for (const frame of tree.querySelectorAll('iframe,frame')) {
      if (known.has(frame)) continue;
      known.add(frame);
      frame.addEventListener('load', onLoad, { signal });
      if (look(frame) && started) to.changed(frame);
    }
  };
  const onGone = () => {
    // Another may have come in its place.
    count = -1;
    to.changed();
  };
  if (count) findIn(document);
  started = true;

  return {
    findNew() {
      if (window.length === count) return;
      count = window.length;
      findIn(document);
    },
    findIn,
    wasRead(frame) {
      read.add(frame);
      frame.defaultView?.addEventListener('pagehide', onGone, { signal });
    },
    isUnread(node) {
      const inside = unlessGone(() => node.ownerDocument ?? (node as Document));
      if (inside === document) return false;
      const frame = inside && holderOf(inside);
      if (frame && bodyOfFrame(frame)) return false;
      if (frame && read.delete(inside)) to.changed(frame);
      return true;
    },
  };
}
