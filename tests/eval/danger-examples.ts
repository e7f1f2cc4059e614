import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../../answering/classifier/random.ts';
import { KINDS, type Kind } from '../../answering/safety/weighing.ts';
import { framed } from './danger-frames.ts';
import { postsOf } from './data.ts';

/** A text to learn danger from, or what is none. */
export interface DangerExample {
  /** Who wrote it: whoever is left out of the training is left out with all of theirs. */
  writer: string;
  kind: Kind | null;
  style: string;
  text: string;
  /** How much it counts. */
  weight: number;
}

/** How much a text counts: look-alikes are few and tell most; ordinary texts are many. */
const WEIGHTS = { danger: 1, lookalike: 4, post: 6, wording: 0.4, together: 0.3, framed: 0.6 };
/** Who wrote after the lexicon was: only they choose thresholds. */
export const JUDGES: readonly string[] = ['d', 'e', 'f', 'g'];
/** Who wrote the plain words and pairs, in the knowledge of the classifier: no measure of strangers. */
export const OWN_WRITER = 'plain-words';
/** Styles of texts beside the labelled ones. */
export const ORDINARY = new Set(['post', 'wording', 'together', 'framed']);

const lines = (url: URL) => readFileSync(url, 'utf8').split('\n').filter(Boolean);

/** The tuning texts; each file is by another writer. */
export function labelled(): DangerExample[] {
  const folder = new URL('safety/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.startsWith('tune-'))
    .sort()
    .flatMap((name) =>
      lines(new URL(name, folder)).map((line) => {
        const [label = '', style = '', text = ''] = line.split('\t');
        const kind = KINDS.find((kind) => kind === label) ?? null;
        const weight = kind ? WEIGHTS.danger : WEIGHTS.lookalike;
        return { writer: name.slice('tune-'.length, -'.tsv'.length), kind, style, text, weight };
      }),
    );
}

/** Answers people ask for with what has happened to them: their wordings are not safe. */
const TELLING = new Set(
  'inappropriate red-flags relationships-allowed report-therapist sexual-line suicidal-thoughts-hospital mandated-reporting business-with-therapist'.split(
    ' ',
  ),
);

/** Wordings of the answers nobody in danger asks for. */
function wordings(): DangerExample[] {
  const folder = new URL('../../corpus/phrasings/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !TELLING.has(name.slice(0, -'.txt'.length)))
    .sort()
    .flatMap((name) =>
      lines(new URL(name, folder)).map((line) => {
        const [, voice = '', text = line] = /^([\w-]+): (.*)/.exec(line) ?? [];
        return { writer: `voice ${voice}`, kind: null, style: 'wording', text, weight: WEIGHTS.wording };
      }),
    );
}

const TOGETHER = 1000;

/** Several wordings of one voice, one after another: as long as posts, and as harmless as each. */
function together(all: readonly DangerExample[]): DangerExample[] {
  const random = randomFrom(7);
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const voices = [...Map.groupBy(all, ({ writer }) => writer).values()];
  return Array.from({ length: TOGETHER }, () => {
    const voice = any(voices);
    const texts = Array.from({ length: 3 + Math.floor(random() * 3) }, () => any(voice).text);
    return { ...voice[0]!, style: 'together', text: texts.join('. '), weight: WEIGHTS.together };
  });
}

/** Posts of the tuning and development parts that do tell of danger, by their titles. */
const DANGEROUS: Readonly<Record<string, Kind>> = {
  'something happened, need other eyes': 'misconduct',
  'scared of saying too much': 'crisis',
};
/** So many writers share the posts. */
const POST_WRITERS = 3;

function posts(): DangerExample[] {
  return [...postsOf('tune'), ...postsOf('dev')].map(({ title, text }, number) => ({
    writer: `posts ${number % POST_WRITERS}`,
    kind: DANGEROUS[title] ?? null,
    style: 'post',
    text: `${title}\n${text}`,
    weight: WEIGHTS.post,
  }));
}

/** All texts to learn from. */
export function dangerExamples(): DangerExample[] {
  const ordinary = wordings();
  const pairs = framed().map((one) => ({
    ...one,
    writer: 'frames',
    style: 'framed',
    weight: WEIGHTS.framed,
  }));
  return [...labelled(), ...posts(), ...ordinary, ...together(ordinary), ...pairs];
}
