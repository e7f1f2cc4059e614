import { extensionAlive } from './extension-alive.ts';
import { followFrames } from './follow-frames.ts';
import { EDITOR } from './frames.ts';

/** Changes with less text than this are clocks, counters and spinners. */
const LEAST_TEXT = 20;

const isPiece = (node: Node) => node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE;

/** Whether nodes have so much text together. */
function haveText(nodes: Iterable<Node>): boolean {
  let length = 0;
  for (const node of nodes) {
    if (isPiece(node)) length += node.textContent?.length ?? 0;
    if (length >= LEAST_TEXT) return true;
  }
  return false;
}

/**
 * Calls back, when the page is idle, after text came or went or the address changed. The observer itself only notes
 * which nodes changed.
 *
 * @param changed told the nodes whose content changed since the last call
 * @param gone told once when the extension has been updated or removed
 * @returns watches a shadow tree or a frame that was read, too
 */
export function watchPage(
  changed: (nodes: Set<Node>) => void,
  gone: () => void,
  signal: AbortSignal,
): (tree: ShadowRoot | Document) => void {
  let nodes = new Set<Node>();
  let queued = 0;
  const run = () => {
    queued = 0;
    frames.findNew();
    const noted = nodes;
    nodes = new Set();
    if (!signal.aborted) changed(noted);
  };
  const queue = () => {
    if (!extensionAlive()) return gone();
    queued ||= requestIdleCallback(run, { timeout: 1000 });
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
      if (frames.isUnread(target) || element?.closest(EDITOR)) continue;
      const moved = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
      if (target.nodeName === 'TITLE' || haveText(moved)) nodes.add(target);
    }
    frames.findNew();
    if (nodes.size) queue();
  });
  const observed = { childList: true, characterData: true, subtree: true };
  const frames = followFrames(
    {
      observe: (frame) => observer.observe(frame, { ...observed, attributeFilter: ['contenteditable'] }),
      changed(frame) {
        if (frame) nodes.add(frame);
        queue();
      },
    },
    signal,
  );
  observer.observe(document, observed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelIdleCallback(queued);
  });

  // In an app the address can change before its text does; the observer sees what comes after.
  globalThis.navigation?.addEventListener('navigatesuccess', queue, { signal });
  document.addEventListener('visibilitychange', () => extensionAlive() || gone(), { signal });
  return (tree) => {
    if (tree.nodeType === Node.DOCUMENT_NODE) return frames.wasRead(tree as Document);
    observer.observe(tree, observed);
    frames.findIn(tree);
  };
}
