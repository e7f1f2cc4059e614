import { answerAsPage, tellBackgroundFromPage } from '../../platform/channel.ts';
import type { PageReport, View } from '../../platform/messages.ts';
import { startCard } from './card.ts';
import { hits, plainTarget } from './clicks.ts';
import { extensionAlive } from './extension-alive.ts';
import { bringIntoView, focusBefore } from './go-to.ts';
import { startHighlights } from './highlights.ts';
import type { Found } from './part.ts';
import { type ReadingPage, startReading } from './reading-page.ts';
import { thinOut } from './thin-out.ts';
import { watchPage } from './watch-page.ts';

/**
 * Everything Between Sessions does on a page: reads it, marks questions, opens the card, answers the panel. Ending the
 * controller takes all of it away; the page is then as if we had never been there.
 */
export function activate(ended: AbortController): void {
  const { signal } = ended;
  const stop = () => ended.abort();
  const highlights = startHighlights(signal);
  const card = startCard(signal);
  const removed = new Set<string>();
  let page: ReadingPage = { status: 'reading', found: [], help: null };
  let marksOn = true;
  let drawn: Found[] = [];
  /** Key of the mark that is active. */
  let active: string | undefined;
  let told: string | undefined;

  const marks = () => page.found.filter(({ question }) => marksOn && question.marked);

  const markOf = (key: string | undefined) => page.found.find(({ question }) => question.key === key);

  const activateMark = (key: string | undefined) => {
    active = key;
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
    page.found = page.found.filter(({ question }) => !removed.has(question.key));
    drawn = thinOut(marks());
    highlights.show(drawn.map(({ place }) => place));
    if (active && !markOf(active)) card.close();
    activateMark(active && markOf(active) && active);
    tell();
  };

  const openPanel = (view: View) => {
    tellBackgroundFromPage('openPanel', { view }).catch(() => extensionAlive() || stop());
  };

  const openCard = (found: Found) => {
    const { question, safety } = found;
    const [best] = question.matches;
    if (!best) return;
    card.open(
      {
        question,
        safety,
        openedBy: 'pointer',
        rect: () => (markOf(question.key) ?? found).range.getBoundingClientRect(),
        read: () => openPanel({ view: 'answer', id: best.row.id, why: best }),
        help: () => openPanel({ view: 'help' }),
        removeMark: () => {
          removed.add(question.key);
          show();
        },
      },
      () => activateMark(undefined),
    );
    activateMark(question.key);
  };

  const read = startReading(
    (now) => {
      page = now;
      show();
    },
    () => extensionAlive() || stop(),
    (shadow) => watch(shadow),
    signal,
  );
  const watch = watchPage(read, stop, signal);

  // Only looked at, never stopped: the page gets every click.
  window.addEventListener(
    'click',
    (click) => {
      if (!extensionAlive()) return stop();
      if (card.contains(click)) return;
      card.close();
      const path = click.composedPath();
      const target = highlights.visible() && plainTarget(click);
      const mark =
        target && drawn.find((found) => path.includes(found.within) && hits(click, target, found.range));
      if (mark) openCard(mark);
    },
    { capture: true, signal },
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
      if (!found?.place.startContainer.isConnected) return false;
      card.close();
      bringIntoView(found.range);
      const place = focusBefore(found.range, found.within);
      activateMark(key);
      const leave = () => active === key && activateMark(undefined);
      place.addEventListener('blur', leave, { once: true, signal });
      return true;
    },
    setMarks: ({ on }) => {
      marksOn = on;
      card.close();
      show();
      return null;
    },
    askAgain: async () => {
      await read(undefined, true);
      return null;
    },
    stop: () => {
      stop();
      return null;
    },
  });
  signal.addEventListener('abort', stopAnswering);

  read();
}
