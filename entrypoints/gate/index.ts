import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitTherapy } from './await-therapy.ts';
import { keepGate } from './keep-gate.ts';
import { startGate } from './page-gate.ts';
import { runUnlessPaused } from './pausing.ts';
import { world } from './reader-port.ts';

/**
 * Injected into the top frame by the background, for good on sites that are turned on, or once for one page. Not a
 * WXT content script: that wrapper posts messages and events which a page can observe. It is all that most pages ever
 * get of us.
 */
export default defineUnlistedScript(() => {
  if (world.betweenSessions && !world.betweenSessions.ended.signal.aborted) return;
  const ended = new AbortController();
  world.betweenSessions = { ended };
  const gate = startGate();
  const begin = (marksOn: boolean) => runUnlessPaused((own) => keepGate(gate, marksOn, own), ended);
  // Whoever brings the script in waits until it answers.
  return awaitTherapy(gate, begin, ended);
});
