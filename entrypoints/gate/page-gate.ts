import { isAboutTherapy, isClearlyAboutTherapy, SAMPLE_LIMIT } from '../../reading/gate.ts';
import { bodiesOfFramesIn } from './frames.ts';
import { ShownChildren } from './shown-children.ts';

/** Most pages about therapy say so at once, in so many characters. */
const FIRST = 2000;
const FRAME = 'nav,header,footer,aside,script,style,noscript,template,select,textarea,svg';
/** A page with less text than this may keep it where only a closer look finds it. */
const FEW = 500;

/** Whether the page is worth reading, for as long as it stays the same page. */
export interface PageGate {
  /** Whether the page has another title than before; counts of unread things in front are no other title. */
  isNewPage(): boolean;
  /** Whether the page is about therapy. Looked at anew only while it may still change. */
  isOpen(): boolean;
}

/** Starts with no page known. */
export function startGate(): PageGate {
  let name: string | undefined;
  let lastSample: string | undefined;
  let open = false;
  let settled = false;
  return {
    isNewPage() {
      const now = document.title.replace(/^[([]\d+\+?[)\]]\s*/, '');
      const changed = now !== name;
      name = now;
      if (changed) settled = false;
      return changed;
    },
    isOpen() {
      // The page is one big editor.
      if (document.designMode === 'on') return false;
      if (settled) return open;
      const sample = startSample();
      const about = { title: document.title, url: location.href };
      let text = sample(FIRST);
      open = isClearlyAboutTherapy({ ...about, text });
      if (!open) {
        text = sample(SAMPLE_LIMIT);
        open = isAboutTherapy({ ...about, text });
      }
      // The title may change before the text does, and a short text may still grow.
      const isSame = lastSample !== undefined && (text.startsWith(lastSample) || lastSample.startsWith(text));
      settled = !isSame && (open || text.length >= SAMPLE_LIMIT);
      lastSample = text;
      return open;
    },
  };
}

/**
 * Goes through the page's text, without its frame: cheap, so hidden text may be among it.
 *
 * @returns to be called with how many characters are wanted; goes on where it stopped, and returns all so far
 */
function startSample(): (limit: number) => string {
  const root = document.body ?? document.documentElement;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  let within: Node | null = null;
  let framed = false;
  return (limit) => {
    while (text.length < limit) {
      const node = walker.nextNode() as Text | null;
      // Some pages are made of shadow trees, which the walker does not see.
      if (!node)
        return text.length < FEW ? shownText(root) : text + bodiesOfFramesIn(root).map(shownText).join('');
      // Most text nodes are the white space between two tags.
      if (node.length <= 2) continue;
      const { parentNode } = node;
      if (parentNode !== within) {
        within = parentNode;
        framed = (parentNode as Element).closest(FRAME) !== null;
      }
      if (!framed) text += `${node.data} `;
    }
    return text;
  };
}

/** The same for a page with little text of its own: what its shadow trees show, too. */
function shownText(root: Element): string {
  const levels = [new ShownChildren(root)];
  let text = '';
  for (let level = levels.at(-1); level && text.length < SAMPLE_LIMIT; level = levels.at(-1)) {
    const node = level.take();
    if (!node) levels.pop();
    else if (node.nodeType === Node.TEXT_NODE) text += `${(node as Text).data} `;
    else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(FRAME))
      levels.push(new ShownChildren(node as Element));
  }
  return text;
}
