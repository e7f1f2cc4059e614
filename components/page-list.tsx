import { useRef } from 'preact/hooks';
import type { FoundQuestion } from '../platform/messages.ts';
import { AnswerRow, type Open } from './answer-row.tsx';
import { curly } from './curly.ts';
import { dangerOfPage } from './danger.ts';
import { HelpNote } from './help-note.tsx';
import { Icon } from './icon.tsx';
import { place } from './icons.ts';
import { MarkLevel } from './mark-level.tsx';
import { type TextKey, t } from './text.ts';
import { useEscape } from './use-escape.ts';
import type { Page } from './use-page.ts';

/** The questions of a page by where they stand, in page order; those we are not sure of come last. */
export function grouped(questions: FoundQuestion[]): [TextKey, FoundQuestion[]][] {
  const known = questions.filter(({ matches }) => matches.length > 0);
  const groups: [TextKey, FoundQuestion[]][] = [
    ['page.first', known.filter(({ marked, post }) => marked && post <= 0)],
    ['page.replies', known.filter(({ marked, post }) => marked && post > 0)],
    ['page.maybe', known.filter(({ marked }) => !marked)],
  ];
  return groups.filter(([, group]) => group.length > 0);
}

function excerptOf({ excerpt, author }: FoundQuestion): string {
  const words = { excerpt: curly(excerpt), author: author ?? '' };
  return author ? t('page.quoteBy', words) : t('page.quote', words);
}

/**
 * The questions found on the page in front, grouped by post, each with the way to its place, and the choice how much is
 * marked. Esc takes the page back to where the reader was, and focus to the row they went from.
 *
 * @param onWent told when the reader has gone to a place on the page
 */
export function PageList(props: { page: Page; onOpen: Open; onWent?: () => void }) {
  const { page, onOpen, onWent } = props;
  const { report } = page;
  const wentFrom = useRef<HTMLElement | null>(null);

  useEscape(() => {
    const row = wentFrom.current;
    if (!row?.checkVisibility()) return false;
    wentFrom.current = null;
    page.goBack();
    row.focus();
    return true;
  });

  const goTo = async (key: string, button: HTMLElement) => {
    if (!(await page.goTo(key))) return;
    wentFrom.current = button.closest('.row')?.querySelector<HTMLElement>('.row-link') ?? null;
    onWent?.();
  };

  if (!report) return null;
  const danger = dangerOfPage(page);
  const groups = grouped(report.questions).map(([title, questions]) => (
    <section key={title} class="group">
      <h2 class="rows-title">{t(title)}</h2>
      <ul class="rows">
        {questions.map((question) => (
          <AnswerRow
            key={question.key}
            row={question.matches[0]!.row}
            unsure={!(question.marked && question.sure)}
            sentence={question.marked && question.sure ? '' : t('page.unsure')}
            why={question.matches[0]}
            excerpt={excerptOf(question)}
            onOpen={onOpen}
          >
            <button
              type="button"
              class="icon-button row-button"
              aria-label={t('page.goto')}
              title={t('page.goto')}
              onClick={({ currentTarget }) => goTo(question.key, currentTarget)}
            >
              <Icon shape={place} />
            </button>
          </AnswerRow>
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <HelpNote at="above" danger={danger} />
      {groups[0]}
      {/* Not below a long list, where it would not be seen. */}
      <HelpNote at="below" danger={danger} onOpen={onOpen} />
      {groups.slice(1)}
      {report.status === 'done' && <MarkLevel />}
    </>
  );
}
