import { browser } from 'wxt/browser';
import { grantedSites } from './grants.ts';
import { stores } from './stores.ts';

/**
 * Leaves the extension as new: forgets settings, saved answers, notes, what was opened and what waits in memory, and
 * gives every site back.
 *
 * @returns the patterns of sites that the browser did not take back
 */
export async function eraseEverything(): Promise<string[]> {
  const { device, session } = await stores();
  await Promise.all([device.clear(), session.clear()]);
  const origins = await grantedSites();
  if (origins.length) await browser.permissions.remove({ origins }).catch(() => false);
  return grantedSites();
}
