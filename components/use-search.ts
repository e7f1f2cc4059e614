import { useEffect, useState } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import type { Reply, Row } from '../platform/messages.ts';

/** How long one pauses before the count is said, and before an honest none is shown. */
const IDLE_MS = 500;

/** Fewer words than this are the beginning of a question, not one we could fail to answer. */
const QUESTION_WORDS = 4;

/** What the search shows: nothing yet, rows, an honest none with what comes near, or a failure. */
export type Found =
  | { state: 'waiting' }
  | { state: 'rows'; rows: Row[]; reply: Reply }
  | { state: 'none'; near: Row[] }
  | { state: 'failed' };

/**
 * What to show for what came back. A whole question that we are not sure to answer gets an honest none, once the
 * reader has stopped typing; the beginning of one gets rows.
 */
export function toShow(text: string, rows: Row[], reply: Reply, idle: boolean): Found {
  const asked = text.trim().split(/\s+/).length >= QUESTION_WORDS;
  if (rows.length && (reply.confident || !asked || !idle)) return { state: 'rows', rows, reply };
  const near = reply.matches.length ? reply.matches.map(({ row }) => row) : rows;
  return { state: 'none', near: near.slice(0, 3) };
}

/** Search as one types. `found` is undefined while the field is empty. */
export function useSearch(limit: number) {
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [idle, setIdle] = useState(false);
  const [answer, setAnswer] = useState<{ text: string; rows: Row[]; reply: Reply } | 'failed'>();
  const asked = text.trim();

  useEffect(() => {
    setIdle(false);
    if (!asked) {
      setAnswer(undefined);
      return;
    }
    let current = true;
    const timer = setTimeout(() => setIdle(true), IDLE_MS);
    tellBackground('search', { text: asked, limit }).then(
      ({ rows, reply }) => current && setAnswer({ text: asked, rows, reply }),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, limit, turn]);

  let shown: Found | undefined;
  if (asked && !answer) shown = { state: 'waiting' };
  else if (asked && answer === 'failed') shown = { state: 'failed' };
  else if (asked && answer && answer !== 'failed')
    shown = toShow(asked, answer.rows, answer.reply, idle && answer.text === asked);

  /** What the words asked tell of. */
  const safety = answer && answer !== 'failed' ? answer.reply.safety : null;

  return { text, setText, found: shown, safety, idle, again: () => setTurn((n) => n + 1) };
}

export type Search = ReturnType<typeof useSearch>;
