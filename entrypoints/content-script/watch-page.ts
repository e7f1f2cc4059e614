import { extensionAlive } from './extension-alive.ts';

/** Changes with less text than this are clocks, counters and spinners. */
const LEAST_TEXT = 20;

/** What the reader is writing is nobody's question yet. */
const EDITOR = '[contenteditable]:not([contenteditable=false])';

const hasText = (node: Node) => (node.textContent?.length ?? 0) >= LEAST_TEXT;

/**
 * Calls back, when the page is idle, after text came or went or the address changed. The observer itself only notes
 * which nodes changed.
 *
 * @param changed told the nodes whose content changed since the last call
 * @param gone told once when the extension has been updated or removed
 */
export function watchPage(changed: (nodes: Set<Node>) => void, gone: () => void, signal: AbortSignal): void {
  let nodes = new Set<Node>();
  let queued = 0;
  const run = () => {
    queued = 0;
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
      if ((target instanceof Element ? target : target.parentElement)?.closest(EDITOR)) continue;
      const moved = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
      if (target.nodeName === 'TITLE' || moved.some(hasText)) nodes.add(target);
    }
    if (nodes.size) queue();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelIdleCallback(queued);
  });

  // In an app the address can change before its text does; the observer sees what comes after.
  globalThis.navigation?.addEventListener('navigatesuccess', queue, { signal });
  document.addEventListener('visibilitychange', () => extensionAlive() || gone(), { signal });
}
