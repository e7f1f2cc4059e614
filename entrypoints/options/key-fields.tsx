import { useEffect, useId, useState } from 'preact/hooks';
import { KEY_WORDS } from '../../components/key-list.tsx';
import { say } from '../../components/status.tsx';
import { t } from '../../components/text.ts';
import { useSettings } from '../../components/use-settings.ts';
import { changeKey, type KeyChange, type SingleKey, type SingleKeys } from '../../platform/single-keys.ts';

/** A key amid words, read from left to right: a bracket is not turned round. */
const amidWords = (key: string) => `\u2066${key}\u2069`;

/** Why a key was not taken. */
function problemOf(change: Exclude<KeyChange, { keys: SingleKeys }>, typed: string, was: string): string {
  if (change.refused === 'notOne') return t('keys.notOne', { was: amidWords(was) });
  return t('keys.taken', {
    key: amidWords(typed.trim()),
    words: t(KEY_WORDS[change.by]),
    was: amidWords(was),
  });
}

/** What a single key does, and a field for the key. What is refused stays in the field; the key stays as it was. */
function KeyField(props: { name: SingleKey; onKeys: (keys: SingleKeys) => void }) {
  const { name, onKeys } = props;
  const { keys } = useSettings();
  const was = keys[name];
  const [typed, setTyped] = useState(was);
  const [problem, setProblem] = useState<string>();
  const id = useId();

  useEffect(() => {
    setTyped(was);
    setProblem(undefined);
  }, [was]);

  const onChange = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    // What is typed next stands in its place.
    field.select();
    const change = changeKey(keys, name, typed);
    if ('refused' in change) {
      const words = problemOf(change, typed, was);
      setProblem(words);
      say(words);
      return;
    }
    setProblem(undefined);
    setTyped(change.keys[name]);
    if (change.keys[name] !== was) onKeys(change.keys);
  };

  return (
    <div class="box-row">
      <label class="box-words" for={id}>
        {t(KEY_WORDS[name])}
      </label>
      <input
        class="field key-field"
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={onChange}
      />
      {problem && (
        <p class="problem key-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The single keys, a field each. */
export function KeyFields({ onKeys }: { onKeys: (keys: SingleKeys) => void }) {
  return (
    <>
      <p class="box-row quiet">{t('keys.own')}</p>
      {(Object.keys(KEY_WORDS) as SingleKey[]).map((name) => (
        <KeyField key={name} name={name} onKeys={onKeys} />
      ))}
    </>
  );
}
