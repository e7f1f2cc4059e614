import type { Span } from '../../reading/sentences.ts';

/** The text of an element as a reader sees it, with the way back from offsets to the page. */
export interface JoinedText {
  text: string;
  /** The page's range for a stretch of the text. */
  rangeOf(span: Span): Range;
  /** Where link text stands: what it asks is asked elsewhere. */
  links: Span[];
}

interface Piece extends Span {
  node: Text;
  link: boolean;
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|del|dfn|em|font|i|img|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;
const DEEPEST = 100;

/**
 * Joins the text nodes of an element; a sentence may run through any number of them. Blocks and `<br>` become line
 * breaks, other white space becomes spaces one for one, so that offsets stay true.
 *
 * @param skips which elements inside are not read
 * @param breathe called at every block: lets the page work in between
 */
export async function joinText(
  root: Element,
  skips: (element: Element) => boolean,
  breathe: () => Promise<void>,
): Promise<JoinedText> {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  const keepsBreaks = /^(?:pre|break)/.test(getComputedStyle(root).whiteSpace);
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  const breakLine = () => {
    if (length && texts.at(-1) !== '\n') add('\n');
  };
  const walk = async (parent: Element, link: boolean, depth: number) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        pieces.push({ node, link, start: length, end: length + node.length });
        add(node.data.replace(keepsBreaks ? /[\t\f\r]/g : /\s/g, ' '));
      } else if (node instanceof Element && depth < DEEPEST && !skips(node) && isShown(node)) {
        const block = !INLINE.test(node.localName);
        if (block) {
          breakLine();
          await breathe();
        }
        await walk(node, link || node.localName === 'a', depth + 1);
        if (block) breakLine();
      }
    }
  };
  await walk(root, root.closest('a') !== null, 0);

  const touching = ({ start, end }: Span) => pieces.filter((piece) => piece.start < end && piece.end > start);
  return {
    text: texts.join(''),
    rangeOf(span) {
      const touched = touching(span);
      const range = document.createRange();
      // The page may have shortened its text meanwhile; it is read again then.
      const within = ({ node, start }: Piece, at: number) => Math.min(node.length, Math.max(0, at - start));
      const first = touched[0]!;
      const last = touched.at(-1)!;
      range.setStart(first.node, within(first, span.start));
      range.setEnd(last.node, within(last, span.end));
      return range;
    },
    links: pieces.flatMap(({ link, start, end }) => (link ? [{ start, end }] : [])),
  };
}

// <br> has no box of its own to look for.
const isShown = (element: Element) => element.localName === 'br' || element.checkVisibility();
