import type { RefObject } from 'preact';
import { Icon } from './icon.tsx';
import { close, search } from './icons.ts';
import { t } from './text.ts';

/**
 * The field one asks in. Esc clears it, a second Esc leaves it; Down goes to the list below (see `useListKeys`).
 */
export function SearchBox(props: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
  placeholder?: string;
  /** What it searches, where that is not the questions. */
  label?: string;
}) {
  const { field, text, onText } = props;

  const clear = () => {
    onText('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (text) clear();
    else field.current?.blur();
  };

  return (
    <search class="search">
      <Icon shape={search} />
      <input
        ref={field}
        class="search-field"
        type="search"
        aria-label={props.label ?? t('search.label')}
        placeholder={props.placeholder ?? t('search.placeholder')}
        autocomplete="off"
        dir={text ? 'auto' : undefined}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={clear}
        >
          <Icon shape={close} />
        </button>
      )}
    </search>
  );
}
