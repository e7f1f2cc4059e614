import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { activate } from './activation.ts';
import { runUnlessPaused } from './pausing.ts';

/** Kept on the isolated world's global object, where pages cannot see it. */
const world = globalThis as { betweenSessions?: AbortController };

/**
 * Injected into the top frame by the background, for good on sites that are turned on, or once for one page. Not a
 * WXT content script: that wrapper posts messages and events which a page can observe.
 */
export default defineUnlistedScript(() => {
  if (world.betweenSessions && !world.betweenSessions.signal.aborted) return;
  world.betweenSessions = new AbortController();
  // Whoever brings the script in waits until it answers.
  return runUnlessPaused(activate, world.betweenSessions);
});
