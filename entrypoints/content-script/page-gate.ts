import { isAboutTherapy, SAMPLE_LIMIT } from '../../reading/gate.ts';

const FRAME = 'nav,header,footer,aside,script,style,noscript,template,select,textarea,svg';

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
  let lastSample = '';
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
      if (settled) return open;
      const text = samplePage();
      open = isAboutTherapy({ title: document.title, url: location.href, text });
      // The title may change before the text does, and a short text may still grow.
      settled = text !== lastSample && (open || text.length >= SAMPLE_LIMIT);
      lastSample = text;
      return open;
    },
  };
}

/** The beginning of the page's text, without its frame: cheap, so hidden text may be among it. */
function samplePage(): string {
  const walker = document.createTreeWalker(
    document.body ?? document.documentElement,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      return (node as Element).matches(FRAME) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  while (text.length < SAMPLE_LIMIT && walker.nextNode()) text += `${(walker.currentNode as Text).data} `;
  return text;
}
