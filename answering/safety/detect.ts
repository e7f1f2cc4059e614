import { type Span, splitSentences } from '../../reading/sentences.ts';
import type { Streams } from './features.ts';
import { readSentence } from './sentence.ts';
import { stretchesOf } from './stretches.ts';
import { BAR_ON_PAGES, KINDS, type Kind, type Reason, reasonsFor, weigh } from './weighing.ts';

/** What a text tells of, and where: the sentence that spoke most for it begins and ends there. */
export interface Danger extends Span {
  kind: Kind;
  /** The words that spoke most for it, heaviest first, as they were read. */
  because: readonly Pick<Reason, 'words' | 'weight'>[];
}

/** A sentence, and where it stands. */
interface Read extends Streams, Span {}

const MOST_REASONS = 4;

/** A text, read for danger once; asked as often as one likes. A sentence is read when it is first asked for. */
export class Reading {
  readonly #text: string;
  readonly #bar: number;
  readonly #spans: readonly Span[];
  readonly #read = new Map<Span, readonly Read[]>();

  /** @param bar how far above the least it must speak for a danger (log-odds) */
  constructor(text: string, bar = 0) {
    this.#text = text;
    this.#bar = bar;
    this.#spans = splitSentences(text);
  }

  /**
   * What the sentences of a part of the text tell of; of the whole text unless said.
   *
   * @param before a text that goes before this one, as a title does, and is judged with it
   */
  dangerIn(
    { start, end }: Span = { start: 0, end: this.#text.length },
    before?: Reading,
  ): Danger | undefined {
    const within = this.#spans.filter((span) => span.start < end && span.end > start);
    const own = within.flatMap((span) => this.#sentences(span));
    const all = before ? [...before.#spans.flatMap((span) => before.#sentences(span)), ...own] : own;
    return judge(all, this.#bar);
  }

  #sentences(span: Span): readonly Read[] {
    let read = this.#read.get(span);
    if (!read) {
      const { start, end } = span;
      read = readSentence(this.#text.slice(start, end)).map((streams) => ({ ...streams, start, end }));
      this.#read.set(span, read);
    }
    return read;
  }
}

function judge(sentences: readonly Read[], bar: number): Danger | undefined {
  let worst: { kind: Kind; over: number; stretch: readonly Read[] } | undefined;
  for (const stretch of stretchesOf(sentences)) {
    const over = weigh(stretch);
    const best = over.indexOf(Math.max(...over));
    const kind = KINDS[best]!;
    if (over[best]! <= bar) continue;
    const before = worst && KINDS.indexOf(worst.kind) - best;
    if (!worst || before! > 0 || (before === 0 && over[best]! > worst.over))
      worst = { kind, over: over[best]!, stretch };
  }
  if (!worst) return undefined;
  const { kind, stretch } = worst;
  const reasons = reasonsFor(kind, stretch, MOST_REASONS);
  const { start, end } = stretch[reasons[0]?.sentence ?? 0]!;
  return { kind, start, end, because: reasons.map(({ words, weight }) => ({ words, weight })) };
}

/**
 * Reads a text for danger to life, or a therapist's misconduct. Deterministic, English only. The result only ever adds
 * a quiet note with help lines: it never blocks, counts, stores or rates anybody. `docs/danger.md` says what it was
 * trained on and how far it is to be trusted.
 *
 * @param text what the reader typed or selected
 */
export const detectDanger = (text: string): Danger | undefined => new Reading(text).dangerIn();

let last: { text: string; reading: Reading } | undefined;

/**
 * The reading of a post on a page, of which nobody asked: it must speak more clearly for a danger than what a reader types
 * or selects, as pages hold many posts and few of them tell of any. Of the last post it is kept, as what is asked of a post
 * is asked soon after.
 */
export function readPost(text: string): Reading {
  if (last?.text !== text) last = { text, reading: new Reading(text, BAR_ON_PAGES) };
  return last.reading;
}
