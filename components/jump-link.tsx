import type { ComponentChildren } from 'preact';

/** Brings a part of the answer into view and moves focus there, opening a closed section around it. */
function jump(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = link.ownerDocument.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const section = target.closest('details');
  if (section) section.open = true;
  target.scrollIntoView({ block: 'start' });
  (target.closest('summary') ?? target).focus({ preventScroll: true });
}

/**
 * A link to another part of the same answer. The page's address is left alone: it says which answer is open, and
 * nothing more.
 *
 * @param to id of the element it leads to
 * @param name what it is called, where its words do not say enough
 */
export function JumpLink(props: { to: string; class: string; name?: string; children: ComponentChildren }) {
  return (
    <a class={props.class} href={`#${props.to}`} aria-label={props.name} onClick={jump}>
      {props.children}
    </a>
  );
}
