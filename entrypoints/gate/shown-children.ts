import { bodyOfFrame, FRAMES } from './frames.ts';
import { putInto } from './slots.ts';

/**
 * Goes through what an element shows as its children: those of its open shadow tree, in a slot what was put there, and
 * in a frame that can be read the body's.
 */
export class ShownChildren {
  /** From the last to the first. */
  #slotted: Node[] | undefined;
  #next: Node | null | undefined;

  constructor(element: Element) {
    const slotted = putInto(element);
    if (slotted.length) this.#slotted = slotted.reverse();
    // What stands between the tags of a frame is for browsers without frames.
    const tree = FRAMES.has(element.localName) ? bodyOfFrame(element) : (element.shadowRoot ?? element);
    this.#next = this.#slotted ? this.#slotted.pop() : tree?.firstChild;
  }

  /** The next child, if there is one. */
  take(): Node | undefined {
    const node = this.#next;
    if (!node) return undefined;
    this.#next = this.#slotted ? this.#slotted.pop() : node.nextSibling;
    return node;
  }
}
