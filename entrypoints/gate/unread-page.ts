import type { PageReport } from '../../platform/messages.ts';
import { answerAsUnread } from '../../platform/unread-channel.ts';

/** A page that is not read, or not yet, and answers for itself. */
export interface UnreadPage {
  /** Whether the reader wants to see marks here, should it be read. */
  wantsMarks(): boolean;
  /** Leaves answering to somebody else. */
  stopAnswering(): void;
}

/**
 * Answers for a page until the signal ends.
 *
 * @param status what is said of it
 * @param marksOn whether the reader wants to see marks here, as far as is known
 * @param stop ends all that is done on the page
 */
export function answerForPage(
  status: () => PageReport['status'],
  marksOn: boolean,
  stop: () => void,
  signal: AbortSignal,
): UnreadPage {
  let wanted = marksOn;
  const stopAnswering = answerAsUnread({
    report: () => ({ status: status(), marksOn: wanted, questions: [], help: null }),
    setMarks: (on) => {
      wanted = on;
    },
    stop,
  });
  signal.addEventListener('abort', stopAnswering);
  return { wantsMarks: () => wanted, stopAnswering };
}
