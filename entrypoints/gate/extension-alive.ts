import { browser } from 'wxt/browser';

/** Whether our extension is still there: after an update or removal, scripts stay on open pages without it. */
export function extensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
