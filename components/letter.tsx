import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { writeClipboard } from '../platform/clipboard.ts';
import { Icon } from './icon.tsx';
import { copy } from './icons.ts';
import { done } from './status.tsx';
import { t } from './text.ts';

/** The whole text of a letter, to be read, changed and copied. Nothing is sent. */
function Letter(props: { name: string; first: string; onClose: () => void }) {
  const { first, onClose } = props;
  const [text, setText] = useState(first);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const problem = useId();

  useEffect(() => field.current?.focus(), []);

  const copyText = async () => {
    try {
      await writeClipboard(text);
      setFailed(false);
      done(t('letter.copied'));
    } catch {
      setFailed(true);
      field.current?.focus();
      field.current?.select();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };

  return (
    <fieldset class="letter" aria-label={props.name} onKeyDown={onKeyDown}>
      <label class="letter-label" for={label}>
        {t('letter.label')}
      </label>
      <textarea
        ref={field}
        id={label}
        class="text-field"
        rows={8}
        aria-describedby={failed ? problem : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="meta">{t('letter.where')}</p>
      {failed && (
        <p class="copy-problem" id={problem}>
          {t('copy.failed')}
        </p>
      )}
      <div class="letter-actions">
        <button type="button" class="button button-main" onClick={copyText}>
          <Icon shape={copy} />
          {t('letter.copy')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('act.close')}
        </button>
      </div>
    </fieldset>
  );
}

/**
 * A button that opens a letter to the people who make Between Sessions.
 *
 * @param write its first text, made when it is opened; what the reader changed stays while it is open
 */
export function LetterButton(props: { words: string; icon?: string; class: string; write: () => string }) {
  const [text, setText] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setText(undefined);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.class}
        aria-expanded={text !== undefined}
        onClick={() => (text === undefined ? setText(props.write()) : close())}
      >
        {props.icon && <Icon shape={props.icon} />}
        {props.words}
      </button>
      {text !== undefined && <Letter name={props.words} first={text} onClose={close} />}
    </>
  );
}
