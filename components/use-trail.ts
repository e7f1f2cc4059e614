import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What is open on top of a list, one thing after another. Going back to the list gives focus back to the row that
 * was opened, if it is still there.
 *
 * @param home what takes the focus instead where nothing of the list was opened: what was shown came from elsewhere
 */
export function useTrail<Step>(home?: () => HTMLElement | null | undefined) {
  const [steps, setSteps] = useState<Step[]>([]);
  const opener = useRef<Element | null>(null);
  const latestHome = useRef(home);
  latestHome.current = home;
  const left = useRef(false);
  const depth = steps.length;

  useLayoutEffect(() => {
    if (depth) {
      left.current = true;
      return;
    }
    if (!left.current) return;
    left.current = false;
    const row = opener.current;
    (row instanceof HTMLElement && row.isConnected ? row : latestHome.current?.())?.focus();
    opener.current = null;
  }, [depth]);

  return {
    top: steps.at(-1),
    depth,
    open: (step: Step) => {
      if (!depth) opener.current = document.activeElement;
      setSteps([...steps, step]);
    },
    /** One step back; false where nothing is open. */
    back: () => {
      setSteps(steps.slice(0, -1));
      return depth > 0;
    },
    /** Closes everything and opens one thing, or nothing, instead. */
    reset: (...only: Step[]) => {
      opener.current = null;
      setSteps(only);
    },
  };
}
