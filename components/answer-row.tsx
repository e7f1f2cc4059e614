import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Why as Reasons, Row } from '../platform/messages.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { next } from './icons.ts';
import { t } from './text.ts';
import { VerdictGlyph, verdictColours, verdictWords } from './verdict-chip.tsx';
import { Why } from './why.tsx';

/** Opens an answer in place; `why` says why it came, where it came for words of somebody's. */
export type Open = (row: Row, why?: Reasons) => void;

/** Where an answer lives. The address tells a number, never what was read. */
export const answerAddress = ({ number }: Pick<Row, 'number'>) => `library.html#a/${number}`;

/** Opens an answer in place on a plain click; any other click follows the link to the library. */
export function opener(row: Row, onOpen?: Open, why?: Reasons) {
  return (event: MouseEvent) => {
    if (!onOpen || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onOpen(row, why);
  };
}

/** The words of a question, those that led to it lit up. */
function lit(question: string, because: string[]) {
  if (!because.length) return question;
  return question.split(/([\p{L}’]+)/u).map((piece, i) => {
    const found = because.some((stem) => stem.length > 2 && piece.toLowerCase().startsWith(stem));
    return found ? <mark key={i}>{piece}</mark> : piece;
  });
}

interface RowProps {
  row: Row;
  /** Opens the answer in place; without it the link leads to the library. */
  onOpen?: Open | undefined;
}

/**
 * An answer in a list. The link is the question only; verdict and sentence are its description, and the whole row
 * can be pressed.
 */
export function AnswerRow(
  props: RowProps & {
    /** Why it came: the words that led here are lit up. */
    why?: Reasons | undefined;
    /** Not sure it is the question: no verdict is shown, `sentence` says so. */
    unsure?: boolean;
    /** Instead of the answer's own sentence; nothing if empty. */
    sentence?: string;
    /** The words on the page. */
    excerpt?: string;
    /** Whether it is the answer shown beside the list. */
    current?: boolean;
    /** A button at the end of the row. */
    children?: ComponentChildren;
  },
) {
  const { row, onOpen, why, unsure = false, excerpt, current = false, children } = props;
  const sentence = props.sentence ?? <span {...english}>{curly(row.short)}</span>;
  const description = useId();
  return (
    <li class={current ? 'row row-current' : 'row'}>
      <VerdictGlyph verdict={unsure ? 'none' : row.verdict} />
      <div class="row-text">
        <h3 class="row-question">
          <a
            class="row-link"
            href={answerAddress(row)}
            aria-describedby={description}
            aria-current={current ? 'true' : undefined}
            onClick={opener(row, onOpen, why)}
          >
            <span {...english}>{lit(curly(row.question), why?.because ?? [])}</span>
          </a>
        </h3>
        <div id={description}>
          <p class="row-sentence">
            {!unsure && (
              <b class={`row-verdict ${verdictColours(row.verdict)}`}>
                {verdictWords(row.verdict)}
                {sentence && '.'}
              </b>
            )}{' '}
            {sentence}
            {row.audience === 'therapist' && <span class="badge row-audience">{t('row.therapist')}</span>}
          </p>
          {excerpt && (
            <p class="row-excerpt">
              <bdi>{excerpt}</bdi>
            </p>
          )}
        </div>
        {why && <Why why={why} />}
      </div>
      {children}
    </li>
  );
}

/** A related question: the question and its glyph, nothing else. */
export function RelatedRow({ row, onOpen }: RowProps) {
  return (
    <li class="row row-short">
      <VerdictGlyph verdict={row.verdict} />
      <a class="row-link" href={answerAddress(row)} onClick={opener(row, onOpen)}>
        <span {...english}>{curly(row.question)}</span>
        <span class="unseen">. {verdictWords(row.verdict)}</span>
      </a>
      <Icon shape={next} flip />
    </li>
  );
}
