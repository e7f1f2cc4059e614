import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { NOTE_LIMIT, type Saved, writeSaved } from '../platform/saved.ts';
import { t } from './text.ts';
import { useKept } from './use-kept.ts';
import { usePrivate } from './use-private.ts';
import { whyNotSaved } from './use-save.ts';
import { useSettings } from './use-settings.ts';

/**
 * A note of the reader's own. What is typed is saved at once, or as soon as what was typed before is: a page that is
 * being left has no time to save anything (Firefox drops it half of the time).
 */
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
  const saving = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const save = useRef(async () => {
    const note = typed.current;
    if (note === undefined) return;
    saving.current = true;
    try {
      await writeSaved({ ...latest.current, note: note.slice(0, NOTE_LIMIT) });
      if (typed.current === note) typed.current = undefined;
      setProblem(undefined);
    } catch (error) {
      setProblem(whyNotSaved(error));
    } finally {
      saving.current = false;
    }
  });
  // One write after the other: one that came late would bring back what is removed meanwhile.
  const saveWhatIsNew = useRef(async () => {
    for (let saved: string | undefined; !saving.current && typed.current !== saved; ) {
      saved = typed.current;
      await save.current();
    }
  });

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('pagehide', save.current, { signal });
    document.addEventListener('visibilitychange', saveWhatIsNew.current, { signal });
    return () => {
      end.abort();
      save.current();
    };
  }, []);

  // Another of our pages may have changed it; what comes back while one types here is what was typed a moment ago.
  useEffect(() => {
    if (typed.current === undefined && document.activeElement !== field.current) setText(answer.note);
  }, [answer.note]);

  const over = text.length - NOTE_LIMIT;
  const said = over > 0 ? t('note.over', { n: over }) : problem;
  return (
    <div class="own-note">
      <label class="own-note-label" for={id}>
        {t('note.label')}
      </label>
      <textarea
        ref={field}
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
          saveWhatIsNew.current();
        }}
        onBlur={saveWhatIsNew.current}
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
