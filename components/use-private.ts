import { inPrivateWindow } from '../platform/private-window.ts';
import { useLoaded } from './use-loaded.ts';

/** Whether this surface stands in a private window; false until that is known. */
export function usePrivate(): boolean {
  const [hidden] = useLoaded(inPrivateWindow, []);
  return hidden.state === 'ready' && hidden.value;
}
