import { worst } from '../../answering/safety/worst.ts';
import type { PageReport, Safety } from '../../platform/messages.ts';
import { holderOf, isThere, unlessGone } from '../gate/frames.ts';
import type { PageGate } from '../gate/page-gate.ts';
import { startAsking } from './asking.ts';
import { findThread } from './find-thread.ts';
import { type Found, type Part, partsOf, type ReadPart, settlePart, startReadingParts } from './part.ts';
import { readingOrder } from './reading-order.ts';
import { type Slices, startSlices } from './slices.ts';

/** What has been read of the page so far. */
export interface ReadingPage {
  status: PageReport['status'];
  /** In page order. */
  found: Found[];
  help: Safety;
  /** What the page is made with, where that is known. */
  engine?: string | undefined;
}

/** So many characters go to the background at first: what the reader sees comes soon. Then many times as many. */
const FIRST_BATCH = 10_000;
const GROWTH = 8;
const LARGEST_BATCH = 64_000;
/**
 * After the first, marks are drawn again after so many milliseconds while there is more to read; then after several
 * times as many: each time the browser draws the whole page anew.
 */
const DRAWN_AGAIN = 500;
const THEN_AFTER = 4;
/** What a post shows beside its text, in characters. */
const FRAME = 250;

/**
 * Reads the page, and reads again what changed whenever the function returned is called: questions are found and
 * answered by the background. A post is read once as long as its text stays the same. Call it with the nodes whose
 * content is not what it was, or to ask about everything anew.
 *
 * @param update told whenever something was found or went away
 * @param failed told when the background did not answer; what has no answer is read again with the next change
 * @param watch told shadow trees and frames that were read
 * @param gate whether the page is about therapy
 */
export function startReading(
  update: (page: ReadingPage) => void,
  failed: () => void,
  watch: (tree: ShadowRoot | Document) => void,
  gate: PageGate,
  signal: AbortSignal,
): (changed?: Set<Node>, anew?: boolean) => Promise<void> {
  let status: PageReport['status'] = 'reading';
  let parts = new Map<Element, Part>();
  const asking = startAsking();
  let engine: string | undefined;

  const publish = () => {
    const found: Found[] = [];
    const told = new Set<Safety>();
    let above = 0;
    for (const part of parts.values()) {
      for (const each of part.found) {
        if (!isThere(each.place)) continue;
        each.post = part.index;
        each.at = above + each.before;
        found.push(each);
      }
      above += part.length + FRAME;
      told.add(part.help);
    }
    update({ status, found, help: worst([...told]), engine });
  };

  /** Finds the parts of the page as it is now. Those that have not changed stay settled. */
  async function findParts(changed: Set<Node>, slices: Slices): Promise<string> {
    const thread = await findThread(slices);
    engine = thread.engine;
    const known = parts;
    const unsettle = (node: Node) => {
      for (let around: Node | null = node; around; around = around.parentNode ?? holderOf(around)) {
        const part = known.get(around as Element);
        if (part) part.settled = false;
      }
    };
    for (const node of changed) unlessGone(() => unsettle(node));
    parts = new Map();
    for (const part of partsOf(thread)) {
      const old = known.get(part.body);
      // What was found stays until it is known what is there now.
      if (old) {
        const { settled, length, found, help } = old;
        Object.assign(part, { settled, length, found, help });
      }
      if (part.heads) part.settled &&= known.get(part.heads.body)?.settled === true;
      parts.set(part.body, part);
    }
    return thread.title?.textContent?.trim() || document.title;
  }

  async function readParts(unread: Part[], title: string, slices: Slices): Promise<void> {
    let again = DRAWN_AGAIN;
    let next = 0;
    const cut: Part[] = [];
    const settle = async (batch: ReadPart[]) => {
      const posts = batch.map(({ post }) => post);
      const answers = await asking.answer(title, posts);
      signal.throwIfAborted();
      for (const [i, answer] of answers.entries()) {
        if (slices.isOver()) await slices.breathe();
        const { part, joined } = batch[i]!;
        settlePart(batch[i]!, answer, asking.rowOf);
        if (joined.cut && !answer.full) cut.push(part);
      }
      const now = performance.now();
      if (now < next || !batch.some(({ part }) => part.found.length)) return;
      publish();
      next = now + again;
      again *= THEN_AFTER;
    };

    const readPart = startReadingParts(slices);
    const read = async (part: Part, whole = false) => {
      const done = await readPart(part, whole);
      done.joined.trees.forEach(watch);
      return done;
    };
    let sent = Promise.resolve();
    let batch: ReadPart[] = [];
    let size = 0;
    let limit = FIRST_BATCH;
    for (const part of await readingOrder(unread)) {
      const done = await read(part);
      batch.push(done);
      size += done.joined.text.length;
      if (size < limit) continue;
      await sent;
      sent = settle(batch);
      // Reported where it is awaited.
      sent.catch(() => undefined);
      batch = [];
      size = 0;
      limit = Math.min(LARGEST_BATCH, GROWTH * limit);
    }
    await sent;
    await settle(batch);
    for (const part of cut.splice(0)) await settle([await read(part, true)]);
  }

  async function readNew(changed: Set<Node>): Promise<void> {
    const slices = startSlices(signal);
    if (gate.isNewPage()) parts.clear();
    if (!gate.isOpen()) {
      status = 'unrelated';
      parts.clear();
      return publish();
    }
    await slices.breathe();
    const title = await findParts(changed, slices);
    const unread = [...parts.values()].filter(({ settled }) => !settled);
    if (unread.length) {
      status = 'reading';
      await readParts(unread, title, slices);
    }
    signal.throwIfAborted();
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
      asking.forget();
      for (const part of parts.values()) part.settled = false;
      askAnew = false;
    }
    try {
      await readNew(changed);
    } catch {
      if (signal.aborted) return;
      status = 'done';
      publish();
      failed();
    } finally {
      running = false;
    }
    const next = waiting;
    waiting = undefined;
    if (next && !signal.aborted) await read(next);
  };
}
