import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Row } from '../platform/messages.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { language, t } from './text.ts';
import { VerdictChip } from './verdict-chip.tsx';

/** Says that answers are in English, where the interface is not. */
const InEnglish = () => (language() === 'en' ? null : <p class="answer-trust">{t('answer.english')}</p>);

/**
 * What every size of an answer begins with: question, verdict and one sentence. A reader can stop there.
 *
 * @param first whether it is the first thing on its surface: the question is then the page's title
 * @param children what follows
 */
export function AnswerFrame(props: {
  size: 'card' | 'popup' | 'full';
  answer: Pick<Row, 'question' | 'verdict' | 'short'>;
  first: boolean;
  children: ComponentChildren;
}) {
  const { size, answer, first, children } = props;
  const heading = useId();
  const Heading = first ? 'h1' : 'h2';
  return (
    <article class={`answer answer-${size}`} aria-labelledby={heading}>
      <Heading class="answer-question" id={heading} tabIndex={-1}>
        <span {...english}>{curly(answer.question)}</span>
      </Heading>
      <VerdictChip verdict={answer.verdict} />
      <p class="answer-short">
        <span {...english}>{curly(answer.short)}</span>
      </p>
      <InEnglish />
      {children}
    </article>
  );
}
