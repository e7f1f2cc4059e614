const FOCUSABLE = 'a[href],button:not(:disabled),summary,[tabindex]:not([tabindex^="-"])';

/** Brings a range to the middle of the window, unless it can be seen already. */
export function bringIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (let scroller = range.startContainer.parentElement; scroller; scroller = scroller.parentElement) {
    const isPage = scroller === document.scrollingElement;
    if (!isPage && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) continue;
    const frame = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= frame.top && bottom <= frame.bottom) continue;
    scroller.scrollBy({ top: (top + bottom - frame.top - frame.bottom) / 2, behavior });
    return;
  }
}

/**
 * Moves focus to the nearest thing before a range that can have it, within its post: usually the writer's name. Tab and
 * screen readers go on from there. A post that has none is itself focusable until focus leaves it.
 *
 * @returns what has focus now
 */
export function focusBefore(range: Range, post: Element): HTMLElement {
  const before = [...post.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => range.comparePoint(element, 0) < 0 && element.checkVisibility(),
  );
  const place = before.at(-1) ?? (post as HTMLElement);
  if (place === post && !post.matches(FOCUSABLE)) {
    post.setAttribute('tabindex', '-1');
    post.addEventListener('blur', () => post.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
  return place;
}
