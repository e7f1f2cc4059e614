/** What can be pressed, chosen or written in. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=tab], [tabindex="0"]';

/** What of this page is ours: the whole of our own pages, and the card on one that is not. */
export function surface(): Element {
  const card = [...document.body.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
  return card?.querySelector('[role=dialog]') ?? document.body;
}

/** What is there for screen readers only has a point for its box. */
const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
};

/** Everything of ours that is drawn. */
export function seen(): Element[] {
  const ours = surface();
  return [ours, ...ours.querySelectorAll('*')].filter(isSeen);
}

/** Every control of ours that is drawn. */
export const controls = (): HTMLElement[] =>
  seen().filter((element): element is HTMLElement => element.matches(CONTROLS));

/** The texts of an element itself, without those of what it holds. */
export const textsOf = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

/** How an element is named in a complaint. */
export function nameOf(element: Element): string {
  const words = element.textContent?.trim().slice(0, 30) || element.getAttribute('aria-label') || '';
  const classes = element.getAttribute('class')?.replaceAll(/(^|\s+)(?=\S)/g, '.') ?? '';
  return `${element.localName}${classes} “${words}”`;
}
