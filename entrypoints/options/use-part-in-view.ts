import { useEffect, useState } from 'preact/hooks';
import { PARTS, type Part } from './parts.ts';

/** A part counts as read once its heading is within this share of the window's height from the top. */
const UPPER = 0.3;

function partInView(): Part {
  const { scrollHeight, clientHeight } = document.documentElement;
  const last = PARTS.at(-1)!;
  if (scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1) return last;
  const begun = PARTS.filter(
    (part) => (document.getElementById(part)?.getBoundingClientRect().top ?? Infinity) < clientHeight * UPPER,
  );
  return begun.at(-1) ?? PARTS[0];
}

/** The part of the settings that stands at the top of the window. */
export function usePartInView(): Part {
  const [part, setPart] = useState<Part>(PARTS[0]);
  useEffect(() => {
    const end = new AbortController();
    const look = () => setPart(partInView());
    for (const event of ['scroll', 'resize'])
      addEventListener(event, look, { passive: true, signal: end.signal });
    return () => end.abort();
  }, []);
  return part;
}
