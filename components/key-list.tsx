import { useRef } from 'preact/hooks';
import { KeyRow } from './key-row.tsx';
import { Keys } from './keys.tsx';
import { SINGLE_KEYS, type SingleKey, useSingleKey } from './single-keys.ts';
import { type TextKey, t } from './text.ts';

const words: Record<SingleKey, TextKey> = {
  search: 'keys.search',
  save: 'act.save',
  copy: 'act.copyReply',
  print: 'act.print',
  back: 'act.back',
  list: 'keys.list',
};

/** The single keys and what they do, a row each. */
export function SingleKeyRows() {
  return (
    <>
      {(Object.keys(words) as SingleKey[]).map((name) => (
        <KeyRow key={name} words={t(words[name])} keys={<Keys keys={SINGLE_KEYS[name]} />} />
      ))}
    </>
  );
}

/** The list of keys, which `?` opens over every page of ours. Esc closes it, and focus goes back. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  useSingleKey('list', () => dialog.current?.showModal());
  return (
    <dialog
      ref={dialog}
      class="key-list"
      aria-label={t('set.keys')}
      // The surface below has an Esc of its own.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 class="key-list-title">{t('set.keys')}</h2>
      <ul>
        <SingleKeyRows />
        <KeyRow words={t('keys.hide')} keys={<Keys keys="Shift+Shift+Shift" />} />
      </ul>
      <form method="dialog">
        <button type="submit" class="button">
          {t('act.close')}
        </button>
      </form>
    </dialog>
  );
}
