/** The longest we work at one go, in milliseconds. */
const SLICE = 8;
/** Looking at the clock costs more than most steps. */
const STEPS = 16;

interface Scheduler {
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}
const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;

/** Everything of the page's own that waits comes before us. */
function letPageWork(): Promise<void> {
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Work in slices. */
export interface Slices {
  /** Whether it is time to breathe. Cheap enough to be asked at every node. */
  isOver(): boolean;
  /**
   * Lets the page work if the slice is used up.
   *
   * @throws when our work on this page has ended
   */
  breathe(): Promise<void>;
}

const DONE = Promise.resolve();

/** Starts a slice. */
export function startSlices(signal: AbortSignal): Slices {
  let end = performance.now() + SLICE;
  let steps = 0;
  const isOver = () => {
    steps += 1;
    return steps % STEPS === 0 && performance.now() >= end;
  };
  const rest = async () => {
    await letPageWork();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  };
  return {
    isOver,
    breathe: () => (performance.now() >= end ? rest() : DONE),
  };
}
