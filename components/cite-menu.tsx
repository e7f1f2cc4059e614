import type { ComponentChildren } from 'preact';
import type { Source } from '../corpus/schema/source.ts';
import { MenuButton } from './menu-button.tsx';
import { cite, STYLES, type Style } from './share/citation/cite.ts';
import { type TextKey, t } from './text.ts';
import type { useCopying } from './use-copying.tsx';

const names: Record<Style, TextKey> = { apa: 'cite.apa', bibtex: 'cite.bibtex', csl: 'cite.csl' };

/**
 * Copies the citation of one source or of several.
 *
 * @param name what the button is called where it shows no words
 */
export function CiteMenu(props: {
  sources: Source[];
  copy: ReturnType<typeof useCopying>[0];
  class: string;
  name?: string;
  children: ComponentChildren;
}) {
  const { sources, copy } = props;
  return (
    <MenuButton
      class={props.class}
      name={props.name}
      items={STYLES.map((style) => ({ name: style, words: t(names[style]) }))}
      onChoose={(style) => copy(cite(sources, style), t('done.citation'))}
    >
      {props.children}
    </MenuButton>
  );
}
