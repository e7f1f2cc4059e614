import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { writeClipboard } from '../platform/clipboard.ts';
import { done } from './status.tsx';
import { t } from './text.ts';

/** Text that the browser did not let us copy, selected, so that the reader can. */
function Uncopied({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div class="letter">
      <p class="copy-problem" id={problem}>
        {t('copy.failed')}
      </p>
      <textarea
        ref={field}
        class="text-field"
        rows={8}
        readOnly
        aria-label={t('copy.failed.field')}
        aria-describedby={problem}
        value={text}
      />
      <div class="letter-actions">
        <button type="button" class="button" onClick={onClose}>
          {t('act.close')}
        </button>
      </div>
    </div>
  );
}

/**
 * Copies text and says so. Where the browser does not let us, the text is shown in a field.
 *
 * @returns a function that copies, straight from a click: the text, what to say when it is done, and the same as HTML
 *   where there is one; and what to show
 */
export function useCopying(): [
  copy: (text: string, said: string, html?: string) => Promise<void>,
  uncopied: ComponentChild,
] {
  const [uncopied, setUncopied] = useState<string>();
  const copy = async (text: string, said: string, html?: string) => {
    try {
      await writeClipboard(text, html);
      setUncopied(undefined);
      done(said);
    } catch {
      setUncopied(text);
    }
  };
  return [
    copy,
    uncopied !== undefined && <Uncopied text={uncopied} onClose={() => setUncopied(undefined)} />,
  ];
}
