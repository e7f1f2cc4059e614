import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnswerView } from '../platform/messages.ts';
import { CopyMenu } from './copy-menu.tsx';
import { curly } from './curly.ts';
import { Icon } from './icon.tsx';
import { flag, print, share, sheet } from './icons.ts';
import { LetterButton } from './letter.tsx';
import { writeReply } from './share/reply.ts';
import { sharedAnswer } from './share/shared-answer.ts';
import { useSingleKey } from './single-keys.ts';
import { longDay, t } from './text.ts';
import { useCopying } from './use-copying.tsx';

/**
 * What one can do with an answer, after its text: keep it, copy it as a reply, bring it to a session.
 *
 * @param engine what the page in front is made with, where that is known: the format of its replies comes first
 * @param save the button that keeps the answer
 */
export function AnswerActions(props: {
  view: AnswerView;
  size: 'popup' | 'full';
  engine?: string;
  save?: ComponentChildren;
}) {
  const { view, size, engine, save } = props;
  const [copy, uncopied] = useCopying();
  return (
    <>
      <div class="actions">
        {save}
        <CopyMenu view={view} engine={engine} copy={copy} />
        {size === 'full' && (
          <a class="button" href={`sheet.html#${view.answer.number}`} target="_blank" rel="noopener">
            <Icon shape={sheet} />
            {t('act.bring')}
          </a>
        )}
      </div>
      {uncopied}
    </>
  );
}

/** Gives the text of an answer to another program, where the system can; else copies it. */
async function shareText(text: string, copy: ReturnType<typeof useCopying>[0]): Promise<void> {
  const data = { text };
  if (!navigator.canShare?.(data)) return copy(text, t('done.copied', { format: t('act.plain') }));
  try {
    await navigator.share(data);
  } catch (error) {
    // The reader chose no program: nothing is to be done.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copy(text, t('done.copied', { format: t('act.plain') }));
  }
}

/**
 * What one can do with an answer at its end: print it, share its text, report a problem.
 *
 * @param onPrint prints in place; without it a tab of the library does, as browsers print tabs and no panels
 */
export function LastActions({ view, onPrint }: { view: AnswerView; onPrint?: () => void }) {
  const { number, question, reviewed } = view.answer;
  const [copy, uncopied] = useCopying();
  const last = useRef<HTMLDivElement>(null);
  useSingleKey('print', () => last.current?.querySelector<HTMLElement>(':scope > *')?.click());
  const printing = (
    <>
      <Icon shape={print} />
      {t('act.print')}
    </>
  );
  return (
    <>
      <div ref={last} class="last-actions">
        {onPrint ? (
          <button type="button" class="bar-button" onClick={onPrint}>
            {printing}
          </button>
        ) : (
          <a class="bar-button" href={`library.html#p/${number}`} target="_blank" rel="noopener">
            {printing}
          </a>
        )}
        <button
          type="button"
          class="bar-button"
          onClick={() => shareText(writeReply(sharedAnswer(view), 'plain'), copy)}
        >
          <Icon shape={share} />
          {t('act.share')}
        </button>
        <LetterButton
          words={t('act.report')}
          icon={flag}
          class="bar-button"
          write={() =>
            t('report.text', {
              question: curly(question),
              date: longDay(reviewed),
              version: browser.runtime.getManifest().version,
            })
          }
        />
      </div>
      {uncopied}
    </>
  );
}
