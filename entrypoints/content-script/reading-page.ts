import { tellBackgroundFromPage } from '../../platform/channel.ts';
import type { AnsweredPost, PageReport, PostText, Safety } from '../../platform/messages.ts';
import { findThread } from './find-thread.ts';
import { startGate } from './page-gate.ts';
import { type Found, type Part, partsOf, readPart, settlePart, worst } from './part.ts';
import { startSlices } from './slices.ts';

/** What has been read of the page so far. */
export interface ReadingPage {
  status: PageReport['status'];
  /** In page order. */
  found: Found[];
  help: Safety;
  /** What the page is made with, where that is known. */
  engine?: string | undefined;
}

/** So many characters go to the background at once; checking what comes back must fit in a slice. */
const BATCH = 10_000;
/** Marks are drawn first after so many milliseconds, while there is more to read; then after twice as many, and so on. */
const FIRST_DRAWN = 50;
/** Answers kept for posts that scroll away and come back. */
const KEPT_ANSWERS = 1000;

/** A part and what the background is asked about it. */
type Asking = [part: Part, post: PostText];

/**
 * Reads the page, and reads again what changed whenever the function returned is called: questions are found
 * and answered by the background. A post is read once as long as its text stays the same. Call it with the nodes whose
 * content is not what it was, or to ask about everything anew.
 *
 * @param update told whenever something was found or went away
 */
export function startReading(
  update: (page: ReadingPage) => void,
  signal: AbortSignal,
): (changed?: Set<Node>, anew?: boolean) => Promise<void> {
  let status: PageReport['status'] = 'reading';
  let parts = new Map<Element, Part>();
  const answered = new Map<string, AnsweredPost>();
  const gate = startGate();
  let engine: string | undefined;

  const publish = () => {
    const now = [...parts.values()];
    const found = now.flatMap((part) => {
      for (const { question } of part.found) question.post = part.index;
      return part.found.filter(({ range }) => range.startContainer.isConnected);
    });
    update({ status, found, help: worst(now.map(({ help }) => help)), engine });
  };

  async function answer(batch: Asking[], title: string): Promise<void> {
    if (answered.size > KEPT_ANSWERS) answered.clear();
    const name = (post: PostText) => JSON.stringify([title, post]);
    const unknown = batch.map(([, post]) => post).filter((post) => !answered.has(name(post)));
    if (unknown.length) {
      const said = await tellBackgroundFromPage('askPosts', { title, posts: unknown });
      signal.throwIfAborted();
      unknown.forEach((post, i) => {
        answered.set(name(post), said[i]!);
      });
    }
    for (const [part, post] of batch) settlePart(part, answered.get(name(post))!);
  }

  async function readNew(changed: Set<Node>): Promise<void> {
    const breathe = startSlices(signal);
    if (gate.isNewPage()) parts.clear();
    if (!gate.isOpen()) {
      status = 'unrelated';
      parts.clear();
      return publish();
    }
    await breathe();
    const thread = await findThread(breathe);
    engine = thread.engine;
    const title = thread.title?.textContent?.trim() || document.title;
    const known = parts;
    parts = new Map();
    for (const part of partsOf(thread)) {
      const old = known.get(part.body);
      const stays = old?.settled && ![...changed].some((node) => part.body.contains(node));
      parts.set(part.body, stays ? Object.assign(old, { index: part.index }) : part);
      // What was found stays until it is known what is there now.
      if (old) part.found = old.found;
    }

    const unread = [...parts.values()].filter(({ settled }) => !settled);
    status = unread.length ? 'reading' : 'done';
    const began = performance.now();
    let next = FIRST_DRAWN;
    let batch: Asking[] = [];
    let size = 0;
    await breathe();
    for (const part of nearestFirst(unread)) {
      await breathe();
      const post = await readPart(part, breathe);
      batch.push([part, post]);
      size += post.text.length;
      if (size < BATCH) continue;
      await answer(batch, title);
      batch = [];
      size = 0;
      if (performance.now() - began < next) continue;
      next *= 2;
      publish();
    }
    await answer(batch, title);
    status = 'done';
    publish();
  }

  let running = false;
  let waiting: Set<Node> | undefined;
  let askAnew = false;
  return async function read(changed = new Set(), anew = false) {
    askAnew ||= anew;
    if (running) {
      waiting = new Set([...(waiting ?? []), ...changed]);
      return;
    }
    running = true;
    if (askAnew) {
      answered.clear();
      for (const part of parts.values()) part.settled = false;
      askAnew = false;
    }
    try {
      await readNew(changed);
    } catch (error) {
      if (signal.aborted) return;
      // The background did not answer; what has no answer yet is read again with the next change.
      status = 'done';
      publish();
      console.debug(error);
    } finally {
      running = false;
    }
    const next = waiting;
    waiting = undefined;
    if (next && !signal.aborted) await read(next);
  };
}

/** Parts in the order of their distance from what the reader sees. */
function nearestFirst(parts: Part[]): Part[] {
  const distance = ({ body }: Part) => {
    const { top, bottom } = body.getBoundingClientRect();
    return Math.max(0, top - innerHeight, -bottom);
  };
  const far = new Map(parts.map((part) => [part, distance(part)]));
  return parts.sort((a, b) => far.get(a)! - far.get(b)!);
}
