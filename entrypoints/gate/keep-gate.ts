import type { PageReport } from '../../platform/messages.ts';
import { tellBackgroundUnread } from '../../platform/unread-channel.ts';
import { extensionAlive } from './extension-alive.ts';
import type { PageGate } from './page-gate.ts';
import { type Reader, world } from './reader-port.ts';
import { answerForPage } from './unread-page.ts';
import { watchPage } from './watch-page.ts';

async function bringReader(): Promise<Reader | undefined> {
  if (!world.betweenSessions?.reader) await tellBackgroundUnread('loadReader', null);
  return world.betweenSessions?.reader;
}

/**
 * Has a page read that is about therapy, and whatever becomes of it. Ending the controller takes all of it away; the page
 * is then as if we had never been there.
 *
 * @param marksOn whether the reader wants to see marks here
 */
export function keepGate(gate: PageGate, marksOn: boolean, ended: AbortController): void {
  const { signal } = ended;
  const stop = () => ended.abort();
  let status: PageReport['status'] = 'reading';
  let comes = false;
  let read: ReturnType<Reader> | undefined;

  const { wantsMarks, stopAnswering } = answerForPage(() => status, marksOn, stop, signal);

  const open = async () => {
    comes = true;
    try {
      const reader = await bringReader();
      if (signal.aborted || !reader) return;
      stopAnswering();
      read = reader({ ended, gate, marksOn: wantsMarks(), watch });
    } catch {
      // It is asked for again with the page's next change.
      if (!extensionAlive()) stop();
    } finally {
      comes = false;
    }
  };

  const look = (changed: Set<Node>) => {
    if (read) return read(changed);
    if (comes) return;
    gate.isNewPage();
    const isOpen = gate.isOpen();
    status = isOpen ? 'reading' : 'unrelated';
    if (isOpen) open();
  };

  const watch = watchPage(look, stop, signal);
  look(new Set());
}
