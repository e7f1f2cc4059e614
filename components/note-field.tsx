import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { NOTE_LIMIT, type Saved, writeSaved } from '../platform/saved.ts';
import { t } from './text.ts';
import { useKept } from './use-kept.ts';
import { usePrivate } from './use-private.ts';
import { whyNotSaved } from './use-save.ts';
import { useSettings } from './use-settings.ts';

/** How long one pauses before what was typed is saved. */
const PAUSE_MS = 600;

/** A note of the reader's own. It is saved in a pause, and when field, page or answer is left. */
function NoteField({ answer }: { answer: Saved }) {
  const id = useId();
  const [text, setText] = useState(answer.note);
  const [problem, setProblem] = useState<string>();
  const { keep } = useSettings();
  const hidden = usePrivate();
  const latest = useRef(answer);
  latest.current = answer;
  /** What was typed and is not saved yet. */
  const typed = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useRef(() => {
    clearTimeout(timer.current);
    const note = typed.current;
    if (note === undefined) return;
    typed.current = undefined;
    writeSaved({ ...latest.current, note: note.slice(0, NOTE_LIMIT) }).then(
      () => setProblem(undefined),
      (error) => {
        typed.current ??= note;
        setProblem(whyNotSaved(error));
      },
    );
  });

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('pagehide', save.current, { signal });
    document.addEventListener('visibilitychange', save.current, { signal });
    return () => {
      end.abort();
      save.current();
    };
  }, []);

  // Another of our pages may have changed it.
  useEffect(() => {
    if (typed.current === undefined) setText(answer.note);
  }, [answer.note]);

  const over = text.length - NOTE_LIMIT;
  const said = over > 0 ? t('note.over', { n: over }) : problem;
  return (
    <div class="own-note">
      <label class="own-note-label" for={id}>
        {t('note.label')}
      </label>
      <textarea
        class="field own-note-field"
        id={id}
        dir="auto"
        rows={3}
        value={text}
        aria-invalid={over > 0}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setText(currentTarget.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(save.current, PAUSE_MS);
        }}
        onBlur={save.current}
      />
      <p class={said ? 'problem' : 'meta'} id={`${id}-hint`} aria-live="polite">
        {said ?? (hidden ? t('priv.private') : t(keep ? 'note.hint' : 'note.hintSession'))}
      </p>
    </div>
  );
}

/** The reader's own note under an answer that is saved; nothing under others. */
export function SavedNote({ id }: { id: string }) {
  const [kept] = useKept();
  const answer = kept.state === 'ready' && kept.value.saved.find((each) => each.id === id);
  return answer ? <NoteField key={id} answer={answer} /> : null;
}
