import type { ComponentChildren } from 'preact';
import { t } from '../../components/text.ts';
import { type Part, titleOf } from './parts.ts';

/** A part of the settings: its name, what it is about in a line, and its box of rows. */
export function Section(props: {
  part: Part;
  lede?: ComponentChildren;
  /** What went wrong here, in plain words. */
  problem?: string | undefined;
  children: ComponentChildren;
}) {
  const { part, lede, problem, children } = props;
  return (
    <section class="settings-section" id={part} aria-labelledby={`${part}-title`}>
      <h2 class="settings-section-title" id={`${part}-title`} tabIndex={-1}>
        {t(titleOf(part))}
      </h2>
      {lede && <p class="settings-lede">{lede}</p>}
      {children}
      {problem && <p class="problem settings-problem">{problem}</p>}
    </section>
  );
}
