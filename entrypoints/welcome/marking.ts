import type { View } from '../../platform/messages.ts';
import { tellBackgroundFromPage } from '../../platform/page-channel.ts';
import { openCard, openUpdated } from '../card/open-card.tsx';
import { tell } from '../card/tell.tsx';
import { startAsking } from '../content-script/asking.ts';
import { startCard } from '../content-script/card.ts';
import { type CardRequest, offerCard } from '../content-script/card-port.ts';
import { hits, plainTarget } from '../content-script/clicks.ts';
import { bringIntoView } from '../content-script/go-to.ts';
import { startHighlights } from '../content-script/highlights.ts';
import { type Found, partsOf, settlePart, startReadingParts } from '../content-script/part.ts';
import { startSlices } from '../content-script/slices.ts';
import type { Thread } from '../content-script/thread.ts';

/**
 * Reads a thread that stands in one of our own pages, where no content script can run, as that script reads posts on
 * others: the same text, the same questions to the background, the same places.
 *
 * @returns what is to be marked, in page order
 * @throws when the background does not answer
 */
export async function readThread(thread: Thread): Promise<Found[]> {
  const read = startReadingParts(startSlices(new AbortController().signal));
  const parts = await Promise.all(partsOf(thread).map((part) => read(part)));
  const asking = startAsking();
  const title = thread.title?.textContent ?? '';
  const answers = await asking.answer(
    title,
    parts.map(({ post }) => post),
  );
  parts.forEach((part, i) => {
    settlePart(part, answers[i]!, asking.rowOf);
  });
  return parts.flatMap(({ part }) => part.found).filter(({ marked }) => marked);
}

/** Opens the card for a mark, and brings the mark into view where it is not. */
export type OpenMark = (found: Found, openedBy: CardRequest['openedBy']) => void;

/**
 * Draws marks, and opens the card for one that is clicked, as on any other page.
 *
 * @param remove told when the reader says that a mark is wrong
 * @param signal takes marks and card away when it ends
 * @returns opens a card otherwise than by a click on its mark
 */
export function showMarks(found: Found[], remove: (gone: Found) => void, signal: AbortSignal): OpenMark {
  offerCard({ open: openCard, openUpdated, tell });
  const highlights = startHighlights(signal);
  const card = startCard(signal);
  highlights.show(found.map(({ place }) => place));

  const openPanel = (view: View) => {
    tellBackgroundFromPage('openPanel', { view }).catch(console.debug);
  };
  const open: OpenMark = (mark, openedBy) => {
    const { question, safety, place } = mark;
    const [best] = question.matches;
    if (!best) return;
    bringIntoView(mark.range, false);
    card.open(
      {
        question,
        safety,
        openedBy,
        rect: () => mark.range.getBoundingClientRect(),
        listen: (...listener) => addEventListener(...listener),
        read: () => openPanel({ view: 'answer', id: best.row.id, why: best }),
        help: () => openPanel({ view: 'help' }),
        removeMark: () => remove(mark),
      },
      () => highlights.activate(undefined),
    );
    highlights.activate(place);
  };

  window.addEventListener(
    'click',
    (click) => {
      if (card.contains(click)) return;
      card.close();
      const target = highlights.visible() && plainTarget(click);
      const mark =
        target && found.find(({ within, range }) => within.contains(target) && hits(click, target, range));
      if (mark) open(mark, 'pointer');
    },
    { capture: true, signal },
  );
  return open;
}
