import type { ComponentChildren } from 'preact';
import { curly } from '../../components/curly.ts';
import { authorsOf } from '../../components/share/citation/authors.ts';
import { type SharedAnswer, sharedAnswer } from '../../components/share/shared-answer.ts';
import { longDay, t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import type { AnswerView } from '../../platform/messages.ts';
import { type Draft, linesOf } from './draft.ts';

/** So many rows of codes fit beside the rest; the nearest to the reader come first. */
const MOST_CODES = 4;

function Lines({ count }: { count: number }) {
  return (
    <div class="paper-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <div key={i} class="paper-line" />
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h2 class="paper-heading">{title}</h2>
      {children}
    </section>
  );
}

function InShort({ answer, Heading }: { answer: SharedAnswer; Heading: 'h1' | 'h2' | 'h3' }) {
  return (
    <div class="paper-answer">
      <Heading class={Heading === 'h1' ? 'paper-title' : 'paper-question'}>{answer.question}</Heading>
      <p class="paper-short">
        <b>{answer.verdict}.</b> {answer.short}
      </p>
    </div>
  );
}

/** Who made a source, in a few words: of three authors or more the first. */
function shortBy(by: string): string {
  const { authors, others } = authorsOf(by);
  const [first] = authors;
  return first && 'family' in first && (others || authors.length > 2) ? `${first.family} and others` : by;
}

/** The sources of all answers in a few words each, none twice. */
function sourcesOf(answers: SharedAnswer[]): string {
  const each = answers.flatMap(({ sources }) =>
    sources.map(({ title, by, year }) => `${title} (${[shortBy(by), year].filter(Boolean).join(', ')})`),
  );
  return `${[...new Set(each)].join('; ')}.`;
}

/** The sheet: what is printed, made for pen and paper. */
export function Paper({ views, draft }: { views: AnswerView[]; draft: Draft }) {
  const reader = useSettings();
  const answers = views.map((view) => sharedAnswer(view, draft.codes ? reader : undefined));
  const words = draft.words ? views.flatMap(({ answer }) => answer.words) : [];
  const questions = [...words.map((said) => curly(`"${said}"`)), ...linesOf(draft.own)];
  const codes = answers.flatMap((answer) => answer.codes.slice(0, MOST_CODES));
  const said = linesOf(draft.say);
  const alone = answers.length === 1;
  const oldest = answers.map(({ reviewed }) => reviewed).sort()[0];

  return (
    <section class="paper" aria-label={t('sheet.paper')}>
      <header class="paper-head">
        <p>{t('sheet.title')}</p>
        <p class="paper-date">
          {t('sheet.date')} <span class="paper-blank" />
        </p>
      </header>
      {!draft.plain &&
        answers.map((answer) => (
          <InShort key={answer.question} answer={answer} Heading={alone ? 'h1' : 'h2'} />
        ))}
      <Part title={t('sheet.say')}>
        {said.map((line, i) => (
          <p key={i} class="paper-said">
            {line}
          </p>
        ))}
        {draft.lines && <Lines count={said.length ? 1 : 2} />}
      </Part>
      <Part title={t('sheet.ask')}>
        <ul class="paper-questions">
          {questions.map((question) => (
            <li key={question} class="paper-tick">
              {question}
            </li>
          ))}
        </ul>
        {draft.lines && <Lines count={questions.length ? 1 : 3} />}
      </Part>
      {draft.plain && (
        <Part title={t('sheet.read')}>
          {answers.map((answer) => (
            <InShort key={answer.question} answer={answer} Heading="h3" />
          ))}
        </Part>
      )}
      {codes.length > 0 && (
        <Part title={t('answer.codes')}>
          <ul class="bullets">
            {codes.map(({ whom, says }, i) => (
              <li key={i}>
                {whom}: {says.map(({ text }) => text).join(' ')}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('sheet.notes')}>{draft.lines && <Lines count={3} />}</Part>
      {oldest && (
        <footer class="paper-foot">
          <p>{t('sheet.sources', { sources: sourcesOf(answers) })}</p>
          <p>{t('sheet.footer', { date: longDay(oldest) })}</p>
        </footer>
      )}
    </section>
  );
}
