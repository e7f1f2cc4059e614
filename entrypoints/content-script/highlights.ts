// Firefox draws `text-decoration` in highlights from 146 on; before that marks are a wash of colour.
const firefox = Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? Number.POSITIVE_INFINITY);
const MARK = firefox < 146 ? 'bs-wash' : 'bs-mark';
const ACTIVE = 'bs-active';

/** Draws marks without touching the page's DOM; `public/marks.css` says how they look. */
export interface Highlights {
  /** Draws these marks and no others. */
  show(places: StaticRange[]): void;
  /** Draws one mark as the active one, or none. */
  activate(place: StaticRange | undefined): void;
  /** Whether marks of ours are on the page, and not those of a newer script of an updated extension. */
  areOurs(): boolean;
  /** Whether marks can be seen at all now: with forced colours every highlight would look like selected text. */
  visible(): boolean;
}

/** Starts drawing; everything is taken away when the signal ends. */
export function startHighlights(signal: AbortSignal): Highlights {
  const forced = matchMedia('(forced-colors: active)');
  const drawn = new Map<string, Highlight>();
  let marks: StaticRange[] = [];

  const draw = (name: string, places: StaticRange[]) => {
    // After an update of the extension the entry may belong to the new script.
    if (drawn.has(name) && CSS.highlights.get(name) === drawn.get(name)) CSS.highlights.delete(name);
    drawn.delete(name);
    if (!places.length) return;
    const highlight = new Highlight(...places);
    CSS.highlights.set(name, highlight);
    drawn.set(name, highlight);
  };
  const drawMarks = () => draw(MARK, forced.matches ? [] : marks);

  forced.addEventListener('change', drawMarks, { signal });
  signal.addEventListener('abort', () => {
    draw(MARK, []);
    draw(ACTIVE, []);
  });
  return {
    show(places) {
      marks = places;
      drawMarks();
    },
    activate: (place) => draw(ACTIVE, place ? [place] : []),
    areOurs: () => drawn.size > 0 && [...drawn].every(([name, ours]) => CSS.highlights.get(name) === ours),
    visible: () => !forced.matches,
  };
}
