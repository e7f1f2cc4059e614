import type { Part } from './part.ts';

/** So few parts are read at once. */
const FEW = 40;
/** Of the others, one in so many is looked for. */
const LOOKED_FOR = 64;

/**
 * Parts in the order in which they are read: from where the reader is to the end, then what is above. Where that is the
 * browser tells when it has laid the page out anyway; measuring would make it do so once more.
 */
export async function readingOrder(parts: Part[]): Promise<Part[]> {
  if (parts.length <= FEW || document.hidden) return parts;
  const [first] = parts;
  // Most readers begin at the beginning.
  if (first && (await firstBelowTop([first.body])) === 0) return parts;
  const every = Math.ceil(parts.length / LOOKED_FOR);
  const samples = parts.filter((_part, i) => i % every === 0);
  const below = await firstBelowTop(samples.map(({ body }) => body));
  const from = Math.max(0, below - 1) * every;
  return [...parts.slice(from), ...parts.slice(0, from)];
}

/** Which of some elements is the first that ends below the top of the window. */
function firstBelowTop(elements: Element[]): Promise<number> {
  return new Promise((resolve) => {
    const stop = (first: number) => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onHidden);
      resolve(first);
    };
    // Nothing is laid out while nobody sees the page.
    const onHidden = () => stop(0);
    const observer = new IntersectionObserver((entries) => {
      const first = entries.findIndex(({ boundingClientRect: { bottom } }) => bottom > 0);
      stop(first < 0 ? entries.length : first);
    });
    document.addEventListener('visibilitychange', onHidden);
    for (const element of elements) observer.observe(element);
  });
}
