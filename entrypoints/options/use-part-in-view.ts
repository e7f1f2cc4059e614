import { useEffect, useState } from 'preact/hooks';
import { PARTS, type Part } from './parts.ts';

/** A part counts as read once its heading is within this share of the window's height from the top. */
const UPPER = 0.3;

function partInView(): Part {
  const { scrollHeight, clientHeight } = document.documentElement;
  const top = (part: Part) => document.getElementById(part)?.getBoundingClientRect().top ?? Infinity;
  const atEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1;
  if (!atEnd) return PARTS.filter((part) => top(part) < clientHeight * UPPER).at(-1) ?? PARTS[0];
  // The last parts cannot come to the top: the one that was chosen is the one that is read.
  return PARTS.find((part) => location.hash === `#${part}` && top(part) >= 0) ?? PARTS.at(-1)!;
}

/** The part of the settings that stands at the top of the window. */
export function usePartInView(): Part {
  const [part, setPart] = useState<Part>(PARTS[0]);
  useEffect(() => {
    const end = new AbortController();
    const look = () => setPart(partInView());
    for (const event of ['scroll', 'resize', 'hashchange'])
      addEventListener(event, look, { passive: true, signal: end.signal });
    return () => end.abort();
  }, []);
  return part;
}
