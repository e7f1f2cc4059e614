import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { next } from './icons.ts';

/** Parts of an answer that one can jump to. */
export type Part = 'codes' | 'research' | 'claims' | 'do' | 'sources';

/**
 * One part of an answer under its heading: open where there is room, else closed with a count of what is inside.
 */
export function Section(props: {
  part: Part;
  title: string;
  count: number;
  closed: boolean;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { part, title, count, closed, note, children } = props;
  const inside = (
    <>
      {note && <p class="section-note">{note}</p>}
      {children}
    </>
  );
  if (closed)
    return (
      <details class="section-closed">
        <summary class="section-summary">
          <h2 class="section-title" id={part}>
            {title}
          </h2>
          <span class="count">{count}</span>
          <Icon shape={next} flip />
        </summary>
        <div class="section-inside">{inside}</div>
      </details>
    );
  return (
    <section class="section" aria-labelledby={part}>
      <h2 class="section-title" id={part} tabIndex={-1}>
        {title}
      </h2>
      {inside}
    </section>
  );
}
