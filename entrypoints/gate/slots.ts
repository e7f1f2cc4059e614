/** What was put into an element, if it is a slot: one of HTML's, for formulas may hold elements of that name, too. */
export function putInto(element: Element): Node[] {
  if (element.localName !== 'slot') return [];
  return (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
}

/**
 * Whether a node is on the page, and not what a slot shows only until something is put there: where that is drawn or
 * selected, Firefox may crash (docs/browser-bugs.md).
 */
export function isInPlace(node: Node): boolean {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  // Only in shadow trees is anything put into a slot.
  if (!host) return node.isConnected;
  let slot = node.parentElement?.closest('slot');
  while (slot && !putInto(slot).length) slot = slot.parentElement?.closest('slot');
  return !slot && isInPlace(host);
}
