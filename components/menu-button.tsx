import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SingleKey, useSingleKey } from './single-keys.ts';

/** One thing that can be chosen from a menu. */
export interface MenuItem<Name extends string> {
  name: Name;
  words: string;
  /** Said after the words, more quietly. */
  note?: string | undefined;
}

/** Where a key moves the focus in a menu; undefined for keys that move nothing. */
export function nextItem(key: string, at: number, words: string[]): number | undefined {
  const count = words.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const order = [...words.keys()].map((i) => (at + 1 + i) % count);
  return order.find((i) => words[i]!.toLocaleLowerCase().startsWith(letter));
}

/**
 * A button that opens a menu below it (the menu button pattern): arrows, Home, End and letters move in it, Esc and Tab
 * close it, and focus returns to the button.
 *
 * @param name what the button is called where it shows no words
 */
export function MenuButton<Name extends string>(props: {
  class: string;
  name?: string;
  items: MenuItem<Name>[];
  /** The single key that opens it. */
  singleKey?: SingleKey;
  onChoose: (name: Name) => void;
  children: ComponentChildren;
}) {
  const { items, onChoose } = props;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  const openAt = (item: number) => {
    setAt(item);
    setOpen(true);
  };
  useSingleKey(props.singleKey, () => openAt(0));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    const list = menu.current;
    if (!open || !list) return;
    const { left, right } = list.getBoundingClientRect();
    list.classList.toggle('menu-end', right > document.documentElement.clientWidth || left < 0);
  }, [open]);

  useLayoutEffect(() => {
    if (open) menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[at]?.focus();
  }, [open, at]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    openAt(event.key === 'ArrowUp' ? items.length - 1 : 0);
  };

  const onMenuKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // The key is the menu's, and nothing else on the surface answers to it.
    if (event.key !== 'Shift') event.stopPropagation();
    if (event.key === 'Tab') return close();
    const next = nextItem(
      event.key,
      at,
      items.map(({ words }) => words),
    );
    if (event.key !== 'Escape' && next === undefined) return;
    event.preventDefault();
    if (next === undefined) close();
    else setAt(next);
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!whole.current?.contains(relatedTarget as Node | null)) setOpen(false);
  };

  return (
    <div ref={whole} class="menu-place" onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        class={props.class}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.name}
        title={props.name}
        onClick={() => (open ? close() : openAt(0))}
        onKeyDown={onButtonKey}
      >
        {props.children}
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          id={id}
          aria-label={props.name ?? button.current?.textContent ?? undefined}
          onKeyDown={onMenuKey}
        >
          {items.map(({ name, words, note }, i) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              class="menu-item"
              tabIndex={i === at ? 0 : -1}
              onClick={() => {
                close();
                onChoose(name);
              }}
            >
              {words}
              {note && (
                <>
                  <span class="unseen">, </span>
                  <span class="menu-note">{note}</span>
                </>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
