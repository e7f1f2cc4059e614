import type { PageReport, View } from '../../platform/messages.ts';
import { answerAsPage, tellBackgroundFromPage } from '../../platform/page-channel.ts';
import { extensionAlive } from '../gate/extension-alive.ts';
import { isThere, rectOnPage } from '../gate/frames.ts';
import type { Reader } from '../gate/reader-port.ts';
import { startCard } from './card.ts';
import { elementUnder, hits, plainTarget } from './clicks.ts';
import { bringIntoView, focusBefore } from './go-to.ts';
import { startHighlights } from './highlights.ts';
import { startHover } from './hover.ts';
import { startListening } from './listening.ts';
import { nextMark } from './next-mark.ts';
import type { Found } from './part.ts';
import { type ReadingPage, startReading } from './reading-page.ts';
import { thinOut } from './thin-out.ts';
import { startWayBack } from './way-back.ts';

/**
 * Everything Between Sessions does on a page: reads it, marks questions, opens the card, answers the panel. Ending the
 * controller takes all of it away; the page is then as if we had never been there.
 */
export const activate: Reader = ({ ended, gate, marksOn: wanted, watch }) => {
  const { signal } = ended;
  const stop = () => ended.abort();
  const { listen, listenIn } = startListening();
  // The background may be gone after an update; marks in frames are not seen then.
  const highlights = startHighlights(signal, () => {
    tellBackgroundFromPage('styleFrames', null).catch(() => undefined);
  });
  const card = startCard(signal);
  const removed = new Set<string>();
  let page: ReadingPage = { status: 'reading', found: [], help: null };
  let marksOn = wanted;
  let drawn: Found[] = [];
  /** Key of the mark that is active. */
  let active: string | undefined;
  /** Key of the mark that was active last. */
  let last: string | undefined;
  let told: string | undefined;

  const marks = () => (marksOn ? page.found.filter(({ marked }) => marked) : []);

  const markOf = (key: string | undefined) =>
    key === undefined ? undefined : page.found.find(({ question }) => question.key === key);

  const activateMark = (key: string | undefined) => {
    active = key;
    last = key ?? last;
    highlights.activate(markOf(key)?.place);
  };

  const tell = () => {
    const state = { status: page.status, marked: marks().length };
    const news = JSON.stringify(state);
    if (news === told || (state.status === 'unrelated' && told === undefined)) return;
    told = news;
    // The background may be gone after an update; there is nobody to tell then.
    tellBackgroundFromPage('pageChanged', state).catch(() => extensionAlive() || stop());
  };

  const show = () => {
    if (removed.size) page.found = page.found.filter(({ question }) => !removed.has(question.key));
    const before = drawn;
    drawn = thinOut(marks());
    if (drawn.length !== before.length || drawn.some((mark, i) => mark !== before[i]))
      highlights.show(drawn.map(({ place }) => place));
    if (active && !markOf(active)) card.close();
    activateMark(active && markOf(active) && active);
    // Most pages are read in a moment; the count on the toolbar can wait for that.
    if (page.status !== 'reading' || before.length) tell();
  };

  const openPanel = (view: View) => {
    tellBackgroundFromPage('openPanel', { view }).catch(() => extensionAlive() || stop());
  };

  const wayBack = startWayBack(card, () => card.isOpen() || activateMark(undefined), listen, signal);

  const openCard = (found: Found, openedBy: 'pointer' | 'keyboard', position?: { n: number; of: number }) => {
    const { question, safety } = found;
    const [best] = question.matches;
    if (!best) return;
    card.open(
      {
        question,
        safety,
        openedBy,
        position,
        rect: () => rectOnPage(markOf(question.key) ?? found),
        listen,
        read: () => openPanel({ view: 'answer', id: best.row.id, why: best }),
        help: () => openPanel({ view: 'help' }),
        removeMark: () => {
          removed.add(question.key);
          show();
        },
      },
      (done) => {
        activateMark(undefined);
        if (done) wayBack.takeBack();
      },
    );
    activateMark(question.key);
  };

  const walk = (by: 1 | -1) => {
    const n = nextMark(drawn, last, by);
    const mark = n === undefined ? undefined : drawn[n];
    if (n === undefined || !mark) return card.tell(marksOn ? 'noMarks' : 'marksOff');
    wayBack.remember(mark.range);
    // The card takes its place beside the mark where that stands now.
    bringIntoView(mark.range, false);
    return openCard(mark, 'keyboard', { n: n + 1, of: drawn.length });
  };

  const setMarks = (on: boolean) => {
    marksOn = on;
    card.close();
    show();
  };

  const read = startReading(
    (now) => {
      page = now;
      show();
    },
    () => extensionAlive() || stop(),
    (tree) => {
      watch(tree);
      if (tree.nodeType === Node.DOCUMENT_NODE) listenIn(tree as Document);
    },
    gate,
    signal,
  );

  const markUnder = (event: MouseEvent, target: Element | undefined) => {
    if (!target || !highlights.visible()) return undefined;
    const path = event.composedPath();
    return drawn.find((found) => path.includes(found.within) && hits(event, target, found.range));
  };

  // Only looked at, never stopped: the page gets every click.
  listen(
    'click',
    (click) => {
      if (card.contains(click)) return;
      const mark = markUnder(click, plainTarget(click));
      if (!extensionAlive()) {
        const rect = () => rectOnPage(mark!);
        if (!mark || !highlights.areOurs() || !card.openUpdated({ rect, listen }, stop)) stop();
        return;
      }
      card.close();
      if (mark) openCard(mark, 'pointer');
    },
    { capture: true, signal },
  );

  startHover(
    {
      card,
      markUnder: (event) => markUnder(event, elementUnder(event)),
      open: (mark) => extensionAlive() && openCard(mark, 'pointer'),
      listen,
    },
    signal,
  );

  // A page that comes back from the back-forward cache has lost its count on the toolbar.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || told === undefined) return;
      told = '';
      tell();
    },
    { signal },
  );

  const stopAnswering = answerAsPage({
    report: (): PageReport => ({
      status: page.status,
      marksOn,
      questions: page.found.map(({ question }) => question),
      help: page.help,
      engine: page.engine,
    }),
    goTo: ({ key }) => {
      const found = markOf(key);
      if (!found || !isThere(found.place)) return false;
      card.close();
      wayBack.remember(found.range);
      bringIntoView(found.range, true);
      // The reader comes from the panel, which had the focus.
      window.focus();
      const place = wayBack.moveFocus(() => focusBefore(found.range, found.within));
      activateMark(key);
      highlights.flash();
      const leave = () => active === key && activateMark(undefined);
      place.addEventListener('blur', leave, { once: true, signal });
      return true;
    },
    goBack: () => wayBack.takeBack(),
    walk: ({ by }) => {
      walk(by);
      return true;
    },
    setMarks: ({ on }) => {
      setMarks(on);
      return null;
    },
    askAgain: async () => {
      await read(undefined, true);
      return null;
    },
    switchMarks: () => {
      setMarks(!marksOn);
      card.tell(marksOn ? 'marksOn' : 'marksOff');
      return true;
    },
    stop: () => {
      stop();
      return null;
    },
  });
  signal.addEventListener('abort', stopAnswering);

  read();
  return read;
};
