/** Goes through what an element shows as its children: those of its open shadow tree, and in a slot what was put there. */
export class ShownChildren {
  /** From the last to the first. */
  #slotted: Node[] | undefined;
  #next: Node | null | undefined;

  constructor(element: Element) {
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (slotted.length) this.#slotted = slotted.reverse();
    this.#next = this.#slotted ? this.#slotted.pop() : (element.shadowRoot ?? element).firstChild;
  }

  /** The next child, if there is one. */
  take(): Node | undefined {
    const node = this.#next;
    if (!node) return undefined;
    this.#next = this.#slotted ? this.#slotted.pop() : node.nextSibling;
    return node;
  }
}
