import type { Span } from '../../reading/sentences.ts';
import { FRAMES, treeIn } from '../gate/frames.ts';
import { ShownChildren } from '../gate/shown-children.ts';
import type { Slices } from './slices.ts';
import { isUnreadFrame } from './unread.ts';

/** The text of an element as a reader sees it, with the way back from offsets to the page. */
export interface JoinedText {
  text: string;
  /** Where on the page a stretch of the text stands. */
  placeOf(span: Span): StaticRange;
  /** Where link text stands: what it asks is asked elsewhere. */
  links: Span[];
  /** Shadow trees and frames that were read. */
  trees: (ShadowRoot | Document)[];
  /** Whether there is more that was left out. */
  cut: boolean;
}

/** Runs of characters of text nodes, one array for each thing known of them: thousands of small objects would cost more. */
interface Runs {
  nodes: Text[];
  /** Where each begins in its node. */
  from: number[];
  /** Where each begins in the whole text … */
  start: number[];
  /** … and where it ends there. */
  end: number[];
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
  const space = keepsBreaks ? /[\t\f\r]/g : /[^\S ]/g;
  const texts: string[] = [];
  const runs: Runs = { nodes: [], from: [], start: [], end: [] };
  const links: Span[] = [];
  const trees: JoinedText['trees'] = [];
  let length = 0;
  let breaks = true;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
    breaks = false;
  };
  const breakLine = () => {
    if (breaks) return;
    add('\n');
    breaks = true;
  };
  const addRun = (node: Text, text: string, from: number, link: boolean) => {
    const end = length + text.length;
    runs.nodes.push(node);
    runs.from.push(from);
    runs.start.push(length);
    runs.end.push(end);
    if (link) links.push({ start: length, end });
    add(text);
  };
  const addNode = (node: Text, link: boolean) => {
    const text = node.data.replace(space, ' ');
    if (!text) return;
    if (text.search(UNSEEN) < 0) return addRun(node, text, 0, link);
    let from = 0;
    for (const { index, 0: unseen } of text.matchAll(UNSEEN)) {
      if (index > from) addRun(node, text.slice(from, index), from, link);
      from = index + unseen.length;
    }
    if (from < text.length) addRun(node, text.slice(from), from, link);
  };
  const levels: Level[] = [];
  const enter = (element: Element, block: boolean, link: boolean) => {
    const tree = treeIn(element);
    if (tree) trees.push(tree);
    levels.push({ children: new ShownChildren(element), block, link });
  };
  enter(root, false, root.closest('a') !== null);
  for (let level = levels.at(-1); level && length < most; level = levels.at(-1)) {
    if (slices.isOver()) await slices.breathe();
    const node = level.children.take();
    if (!node) {
      if (level.block) breakLine();
      levels.pop();
    } else if (node.nodeType === Node.TEXT_NODE) addNode(node as Text, level.link);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') breakLine();
      else if (PICTURES.has(name)) add(' ');
      else if (FRAMES.has(name) && isUnreadFrame(element)) continue;
      else if (levels.length < DEEPEST) {
        const inline = INLINE.has(name);
        // Bare <em> and the like are as visible as what is around them.
        if (!(inline && !element.hasAttributes()) && (skips(element) || !isShown(element))) continue;
        if (!inline) breakLine();
        enter(element, !inline, level.link || name === 'a');
      }
    }
  }
  return {
    text: texts.join(''),
    links,
    trees,
    cut: levels.length > 0,
    placeOf: (span) => placeOf(runs, span),
  };
}

function placeOf(runs: Runs, { start, end }: Span): StaticRange {
  const first = runs.end.findIndex((each) => each > start);
  const startContainer = runs.nodes[first]!;
  let last = first;
  while (last + 1 < runs.start.length && runs.start[last + 1]! < end) last += 1;
  // What stands in a shadow tree or a frame and what stands around it are not one range.
  const tree = last > first && startContainer.getRootNode();
  while (last > first && runs.nodes[last]!.getRootNode() !== tree) last -= 1;
  return new (startContainer.ownerDocument.defaultView ?? window).StaticRange({
    startContainer,
    startOffset: runs.from[first]! + Math.max(0, start - runs.start[first]!),
    endContainer: runs.nodes[last]!,
    endOffset: runs.from[last]! + Math.min(end, runs.end[last]!) - runs.start[last]!,
  });
}

/** What has no box of its own, such as a slot, is shown all the same. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}
