/** The longest we work at one go, in milliseconds. */
const SLICE = 8;

interface Scheduler {
  yield?(): Promise<void>;
}
const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;

function letPageWork(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Work in slices: the function returned, called between two steps, lets the page work when a slice is used up. */
export function startSlices(signal: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began >= SLICE) {
      await letPageWork();
      began = performance.now();
    }
    signal.throwIfAborted();
  };
}
