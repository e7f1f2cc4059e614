/** What takes its own clicks: a mark inside never does. */
const TAKES_CLICKS =
  'a[href],button,label,input,select,textarea,summary,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=button],[role=link],[role^=menu]';

/**
 * The element that a click hits, if it is a plain click of the reader's main button (or a tap) that no control of the
 * page takes and that selects nothing.
 */
export function plainTarget(click: MouseEvent): Element | undefined {
  const { isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey } = click;
  if (!isTrusted || button || detail > 1 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const target = elementUnder(click);
  const selects = target?.ownerDocument.getSelection()?.isCollapsed === false;
  return selects ? undefined : target;
}

/** The element under the pointer, unless a control of the page is there. */
export function elementUnder(event: MouseEvent): Element | undefined {
  const target = event.composedPath()[0] as Node | undefined;
  if (target?.nodeType !== Node.ELEMENT_NODE) return undefined;
  return (target as Element).closest(TAKES_CLICKS) ? undefined : (target as Element);
}

/** Whether a click on an element hits the text of a range: not beside it, and not on something that lies over it. */
export function hits({ clientX, clientY }: MouseEvent, target: Element, range: Range): boolean {
  if (!range.intersectsNode(target)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
