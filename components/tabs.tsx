import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab: its name, its words, and a quiet count beside them. */
export interface Tab<Name extends string> {
  name: Name;
  words: string;
  count?: number | undefined;
}

/**
 * Tabs and what the chosen one shows. One Tab stop; arrows choose, following the direction of the text.
 */
export function Tabs<Name extends string>(props: {
  tabs: Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  label: string;
  children: ComponentChildren;
}) {
  const { tabs, chosen, onChoose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward =
      getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const here = tabs.findIndex(({ name }) => name === chosen);
    let to: number;
    if (event.key === 'Home') to = 0;
    else if (event.key === 'End') to = tabs.length - 1;
    else if (event.key === forward) to = (here + 1) % tabs.length;
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      to = (here + tabs.length - 1) % tabs.length;
    else return;
    event.preventDefault();
    onChoose(tabs[to]!.name);
    list.current?.querySelectorAll<HTMLElement>('.tab')[to]?.focus();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
        {tabs.map(({ name, words, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={id}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {words}
            {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${chosen}`}>
        {props.children}
      </div>
    </>
  );
}
