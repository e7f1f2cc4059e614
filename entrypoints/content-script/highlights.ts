import { isThere, unlessGone } from '../gate/frames.ts';

// Firefox draws `text-decoration` in highlights from 146 on; before that marks are a wash of colour.
const firefox = Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? Number.POSITIVE_INFINITY);
const MARK = firefox < 146 ? 'bs-wash' : 'bs-mark';
/** With forced colours Chrome paints every highlight as selected text, and Firefox takes the wash away. */
const LOST_IF_FORCED = MARK === 'bs-wash' || firefox === Number.POSITIVE_INFINITY;
const ACTIVE = 'bs-active';
const FLASH = 'bs-flash';
/** Long enough to be seen by eyes that a gliding page carries along. */
const FLASH_MS = 1500;

/** Draws marks without touching the page's DOM; `public/marks.css` says how they look. */
export interface Highlights {
  /** Draws these marks and no others. */
  show(places: StaticRange[]): void;
  /** Draws one mark as the active one, or none. */
  activate(place: StaticRange | undefined): void;
  /** Draws the active mark stronger for a moment, where the reader wants motion. */
  flash(): void;
  /** Whether marks of ours are on the page, and not those of a newer script of an updated extension. */
  areOurs(): boolean;
  /** Whether marks are drawn at all now: with forced colours not every browser can. */
  visible(): boolean;
}

/**
 * The highlights of a document. Not `view.CSS.highlights`: from the third time on Firefox gives a content script those
 * of another document (docs/browser-bugs.md).
 */
const highlightsOf = ({ defaultView: view }: Document): HighlightRegistry | undefined =>
  view ? Object.getOwnPropertyDescriptor(view.CSS, 'highlights')?.get?.call(view.CSS) : undefined;

/**
 * Starts drawing; everything is taken away when the signal ends.
 *
 * @param inFrames told when something is drawn in a frame for the first time: its document has no style of ours yet
 */
export function startHighlights(signal: AbortSignal, inFrames: () => void = () => undefined): Highlights {
  const forced = matchMedia('(forced-colors: active)');
  /** What is drawn, by name, in each document: a frame's highlights are its own. */
  const drawn = new Map<string, Map<Document, Highlight>>();
  const known = new WeakSet([document]);
  let marks: StaticRange[] = [];
  let active: StaticRange | undefined;
  let flashing = 0;

  const isDrawn = (inside: Document, name: string, highlight: Highlight) =>
    unlessGone(() => highlightsOf(inside)?.get(name) === highlight) === true;

  const draw = (name: string, places: StaticRange[]) => {
    for (const [inside, highlight] of drawn.get(name) ?? []) {
      // After an update of the extension the entry may belong to the new script.
      if (isDrawn(inside, name, highlight)) highlightsOf(inside)?.delete(name);
    }
    drawn.delete(name);
    const byDocument = Map.groupBy(
      places.filter(isThere),
      ({ startContainer }) => startContainer.ownerDocument!,
    );
    for (const [inside, ranges] of byDocument) {
      const view = inside.defaultView;
      if (!view) continue;
      const highlight = new view.Highlight(...ranges);
      highlightsOf(inside)?.set(name, highlight);
      drawn.set(name, (drawn.get(name) ?? new Map()).set(inside, highlight));
      if (known.has(inside)) continue;
      known.add(inside);
      inFrames();
    }
  };
  const visible = () => !(LOST_IF_FORCED && forced.matches);
  const drawMarks = () => draw(MARK, visible() ? marks : []);
  const endFlash = () => {
    clearTimeout(flashing);
    draw(FLASH, []);
  };

  forced.addEventListener('change', drawMarks, { signal });
  signal.addEventListener('abort', () => {
    endFlash();
    draw(MARK, []);
    draw(ACTIVE, []);
  });
  return {
    show(places) {
      marks = places;
      drawMarks();
    },
    activate(place) {
      if (place !== active) endFlash();
      active = place;
      draw(ACTIVE, place ? [place] : []);
    },
    flash() {
      endFlash();
      if (!active || forced.matches || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      draw(FLASH, [active]);
      flashing = window.setTimeout(endFlash, FLASH_MS);
    },
    areOurs: () =>
      drawn.size > 0 &&
      [...drawn].every(([name, all]) => [...all].every(([inside, ours]) => isDrawn(inside, name, ours))),
    visible,
  };
}
