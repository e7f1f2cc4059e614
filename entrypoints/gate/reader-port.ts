import type { PageGate } from './page-gate.ts';

/**
 * Where the gate and the script that reads meet. `gate.js` is on every page of a site that is on, and judges whether the
 * page is about therapy; `content-script.js` reads it. The background brings that in when the gate asks for it. Both
 * run in the extension's isolated world of the same frame, so what is left on that world's global object is all they
 * need: pages cannot see it.
 */
export interface OpenPage {
  /** Ends all that is done on the page. */
  ended: AbortController;
  gate: PageGate;
  /** Whether the reader wants to see marks here. */
  marksOn: boolean;
  /** Watches a shadow tree or a frame that was read, too, and calls back when it has changed. */
  watch(tree: ShadowRoot | Document): void;
}

/**
 * Reads a page and whatever becomes of it.
 *
 * @returns to be called with the nodes whose content changed
 */
export type Reader = (page: OpenPage) => (changed: Set<Node>) => void;

/** What is kept on the isolated world's global object. */
export const world = globalThis as {
  betweenSessions?: { ended: AbortController; reader?: Reader };
};

/** For `content-script.js`: from now on pages can be read. */
export function offerReader(reader: Reader): void {
  if (world.betweenSessions) world.betweenSessions.reader = reader;
}
