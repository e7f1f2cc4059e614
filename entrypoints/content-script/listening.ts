import { unlessGone } from '../gate/frames.ts';

/** As `window.addEventListener`. */
export type Listen = <K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
) => void;

/** Listens to what happens on the page: an event within a frame never reaches the window around it. */
export interface Listening {
  /** Listens on the page's window, and on those of the frames that are read. */
  listen: Listen;
  /** Listens in a frame, too. To be called again when its script may have written it anew. */
  listenIn(frame: Document): void;
}

/** Starts with no frame. Each listener ends with its own signal. */
export function startListening(): Listening {
  let listeners: [string, EventListener, { signal: AbortSignal }][] = [];
  let frames: Document[] = [];
  const forgetGone = () => {
    listeners = listeners.filter(([, , { signal }]) => !signal.aborted);
    frames = frames.filter((frame) => unlessGone(() => frame.defaultView));
  };
  return {
    listen(type, listener, options) {
      forgetGone();
      listeners.push([type, listener as EventListener, options]);
      for (const view of [window, ...frames.map(({ defaultView }) => defaultView!)])
        view.addEventListener(type, listener, options);
    },
    listenIn(frame) {
      forgetGone();
      if (!frames.includes(frame)) frames.push(frame);
      // What listens already is not added twice.
      for (const listener of listeners) frame.defaultView?.addEventListener(...listener);
    },
  };
}
