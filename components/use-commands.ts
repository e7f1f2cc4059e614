import { useEffect } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { useLoaded } from './use-loaded.ts';

/**
 * The browser's shortcuts for the extension. The reader changes them in a page of the browser's own: they are looked
 * up again when one comes back.
 */
export function useCommands(): Browser.commands.Command[] {
  // Firefox for Android has no shortcuts.
  const [commands, again] = useLoaded(async () => (await browser.commands?.getAll()) ?? [], []);
  useEffect(() => {
    const end = new AbortController();
    addEventListener('focus', again, { signal: end.signal });
    return () => end.abort();
  }, [again]);
  return commands.state === 'ready' ? commands.value : [];
}
