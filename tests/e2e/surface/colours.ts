const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What has been reckoned before: a page has few colours. */
const known = new Map<string, number>();

/** Relative luminance, as WCAG 2 defines it, of colours of CSS that lie over each other, the lowest first. */
function luminance(colours: string[]): number {
  const key = colours.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  pixel.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...pixel.getImageData(0, 0, 1, 1).data].map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  known.set(key, luminance);
  return luminance;
}

/**
 * Contrast, as WCAG 2 defines it: 1 to 21.
 *
 * @param colour a colour of CSS; what it lets through is seen through it
 * @param ground the colours behind it, the lowest first
 */
export function contrast(colour: string, ground: string[]): number {
  const [darker, lighter] = [luminance(ground), luminance([...ground, colour])].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The colours that are seen behind what an element holds, the lowest first. */
export function ground(element: Element | null): string[] {
  const colours: string[] = [];
  for (let each = element; each; each = each.parentElement)
    colours.unshift(getComputedStyle(each).backgroundColor);
  return [system.Canvas, ...colours];
}

/** Colours of the reader's own system, by their names in CSS, as computed styles have them. */
function systemColours<Name extends string>(...names: Name[]): Record<Name, string> {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.color = name;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours);
}

/** What they are when this is loaded, which is before each check. */
export const system = systemColours('Canvas', 'CanvasText', 'LinkText');
