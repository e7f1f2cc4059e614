import { useEffect, useId, useRef } from 'preact/hooks';
import type { Row, TermView } from '../platform/messages.ts';
import { RelatedRow } from './answer-row.tsx';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { next } from './icons.ts';
import { Passage, SourcesOf } from './passage.tsx';
import { Sources, SourcesNote } from './sources.tsx';
import { t } from './text.ts';

/**
 * A word of the trade: what it says, what it is not, where to read on, and the sources of all that.
 *
 * @param first whether it stands first on the surface: its name is then the title, and takes the focus
 */
export function GlossaryTerm(props: { view: TermView; onOpen?: (row: Row) => void; first?: boolean }) {
  const { onOpen, first = false } = props;
  const { term, sources, related } = props.view;
  const name = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const Heading = first ? 'h1' : 'h2';
  const Inner = first ? 'h2' : 'h3';

  useEffect(() => {
    if (first) name.current?.focus();
  }, [first]);

  return (
    <SourcesOf.Provider value={term.id}>
      <article class={first ? 'term term-first' : 'term'} aria-labelledby={id}>
        <Heading ref={name} class="term-name" id={id} tabIndex={-1}>
          <span {...english}>{curly(term.term)}</span>
        </Heading>
        <p class="term-says" {...english}>
          <Passage sentences={term.says} sources={sources} />
        </p>
        {term.is_not.length > 0 && (
          <p class="well term-not">
            <b>{t('glossary.isNot')}</b> <Passage sentences={term.is_not} sources={sources} />
          </p>
        )}
        {related.length > 0 && (
          <>
            <Inner class="rows-title">{t('glossary.related')}</Inner>
            <ul class="related">
              {related.map((row) => (
                <RelatedRow key={row.id} row={row} onOpen={onOpen} />
              ))}
            </ul>
          </>
        )}
        {sources.length > 0 && (
          <details class="section-closed term-sources">
            <summary class="section-summary">
              <Inner class="section-title">{t('answer.sources')}</Inner>
              <span class="count">{sources.length}</span>
              <Icon shape={next} flip />
            </summary>
            <div class="section-inside">
              <p class="section-note">
                <SourcesNote />
              </p>
              <Sources sources={sources} />
            </div>
          </details>
        )}
      </article>
    </SourcesOf.Provider>
  );
}
