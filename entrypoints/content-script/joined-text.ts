import type { Span } from '../../reading/sentences.ts';
import { FRAMES, treeIn } from '../gate/frames.ts';
import { ShownChildren } from '../gate/shown-children.ts';
import type { Slices } from './slices.ts';
import { isUnreadFrame } from './unread.ts';

/** The text of an element as a reader sees it, with the way back from offsets to the page. */
export class JoinedText {
  text = '';
  /** Where link text stands: what it asks is asked elsewhere. */
  readonly links: Span[] = [];
  /** Shadow trees and frames that were read. */
  readonly trees: (ShadowRoot | Document)[] = [];
  /** Whether there is more that was left out. */
  cut = false;
  // Runs of characters of text nodes, one array for each thing known of them: thousands of small objects would cost more.
  readonly #nodes: Text[] = [];
  /** Where each begins in its node. */
  readonly #from: number[] = [];
  /** Where each begins in the whole text … */
  readonly #start: number[] = [];
  /** … and where it ends there. */
  readonly #end: number[] = [];
  #breaks = true;

  /** Adds text that stands in no node. */
  add(text: string): void {
    this.text += text;
    this.#breaks = false;
  }

  /** Adds some text of a node. */
  addRun(node: Text, text: string, from: number, link: boolean): void {
    const start = this.text.length;
    this.add(text);
    const end = this.text.length;
    this.#nodes.push(node);
    this.#from.push(from);
    this.#start.push(start);
    this.#end.push(end);
    if (link) this.links.push({ start, end });
  }

  /** Begins a new line, but none twice. */
  breakLine(): void {
    if (this.#breaks) return;
    this.add('\n');
    this.#breaks = true;
  }

  /** Where on the page a stretch of the text stands. */
  placeOf({ start, end }: Span): StaticRange {
    const first = this.#end.findIndex((each) => each > start);
    const startContainer = this.#nodes[first]!;
    let last = first;
    while (last + 1 < this.#start.length && this.#start[last + 1]! < end) last += 1;
    // What stands in a shadow tree or a frame and what stands around it are not one range.
    const tree = last > first && startContainer.getRootNode();
    while (last > first && this.#nodes[last]!.getRootNode() !== tree) last -= 1;
    return new (startContainer.ownerDocument.defaultView ?? window).StaticRange({
      startContainer,
      startOffset: this.#from[first]! + Math.max(0, start - this.#start[first]!),
      endContainer: this.#nodes[last]!,
      endOffset: this.#from[last]! + Math.min(end, this.#end[last]!) - this.#start[last]!,
    });
  }
}

/** An element that is being read. */
interface Level {
  children: ShownChildren;
  block: boolean;
  link: boolean;
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite del dfn em font i ins label mark q s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Pictures among words, such as emoji: they are no words, and they keep words apart. */
const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'canvas']);
const DEEPEST = 100;
/** What stands within words unseen: soft hyphens, zero-width characters, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** White space other than a space, and with line breaks kept. */
const SPACE = /[^\S ]/g;
const SPACE_BUT_BREAKS = /[\t\f\r]/g;
/** Either: what most nodes have none of, so that one look is enough. */
const ODD = new RegExp(`${SPACE.source}|${UNSEEN.source}`);

/**
 * Joins the text nodes of an element; a sentence may run through any number of them. Blocks and `<br>` become line
 * breaks, other white space becomes spaces one for one, so that offsets stay true. Unseen characters are left out.
 *
 * @param skips which elements inside are not read
 * @param keepsBreaks whether line breaks in the page's source are shown as such
 * @param most after so many characters the rest is left out
 */
export async function joinText(
  root: Element,
  skips: (element: Element) => boolean,
  keepsBreaks: boolean,
  slices: Slices,
  most = Number.POSITIVE_INFINITY,
): Promise<JoinedText> {
  const spaces = keepsBreaks ? SPACE_BUT_BREAKS : SPACE;
  const joined = new JoinedText();
  const addNode = (node: Text, link: boolean) => {
    const { data } = node;
    if (!data) return;
    if (!ODD.test(data)) return joined.addRun(node, data, 0, link);
    const text = data.replace(spaces, ' ');
    if (text.search(UNSEEN) < 0) return joined.addRun(node, text, 0, link);
    let from = 0;
    for (const { index, 0: unseen } of text.matchAll(UNSEEN)) {
      if (index > from) joined.addRun(node, text.slice(from, index), from, link);
      from = index + unseen.length;
    }
    if (from < text.length) joined.addRun(node, text.slice(from), from, link);
  };
  const levels: Level[] = [];
  const enter = (element: Element, block: boolean, link: boolean) => {
    const tree = treeIn(element);
    if (tree) joined.trees.push(tree);
    levels.push({ children: new ShownChildren(element), block, link });
  };
  enter(root, false, root.closest('a') !== null);
  for (let level = levels.at(-1); level && joined.text.length < most; level = levels.at(-1)) {
    if (slices.isOver()) await slices.breathe();
    const node = level.children.take();
    if (!node) {
      if (level.block) joined.breakLine();
      levels.pop();
    } else if (node.nodeType === Node.TEXT_NODE) addNode(node as Text, level.link);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') joined.breakLine();
      else if (PICTURES.has(name)) joined.add(' ');
      else if (FRAMES.has(name) && isUnreadFrame(element)) continue;
      else if (levels.length < DEEPEST) {
        const inline = INLINE.has(name);
        // Bare <em> and the like are as visible as what is around them.
        if (!(inline && !element.hasAttributes()) && (skips(element) || !isShown(element))) continue;
        if (!inline) joined.breakLine();
        enter(element, !inline, level.link || name === 'a');
      }
    }
  }
  joined.cut = levels.length > 0;
  return joined;
}

/** What has no box of its own, such as a slot, is shown all the same. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
