import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tellBackground } from '../platform/channel.ts';
import type { TermView } from '../platform/messages.ts';
import { GlossaryTerm } from './glossary-term.tsx';
import { SearchBox } from './search-box.tsx';
import { Failed, Waiting } from './state.tsx';
import { say } from './status.tsx';
import { t } from './text.ts';
import { useLoaded } from './use-loaded.ts';

/** How long one pauses before the count is said. */
const IDLE_MS = 500;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words that a filter leaves, by name; other ways to write a word count too. */
export function filtered(terms: TermView[], filter: string): TermView[] {
  const wanted = plain(filter);
  return terms
    .filter(({ term }) => [term.term, ...term.also].some((name) => plain(name).includes(wanted)))
    .sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'));
}

/** Every word of the glossary, and a field to filter them. */
export function Glossary() {
  const [loaded, again] = useLoaded(() => tellBackground('terms', null), []);
  const [filter, setFilter] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const terms = loaded.state === 'ready' ? loaded.value : undefined;
  const found = useMemo(() => terms && filtered(terms, filter), [terms, filter]);
  const count = found?.length;

  useEffect(() => {
    if (!filter || count === undefined) return;
    const timer = setTimeout(() => say(t('glossary.count', { n: count })), IDLE_MS);
    return () => clearTimeout(timer);
  }, [filter, count]);

  return (
    <>
      <h1 class="page-title">{t('glossary.title')}</h1>
      <p class="page-lede">{t('glossary.lede')}</p>
      <SearchBox
        field={field}
        text={filter}
        onText={setFilter}
        label={t('glossary.filter')}
        placeholder={t('glossary.filter')}
      />
      {loaded.state === 'waiting' && <Waiting />}
      {loaded.state === 'failed' && <Failed again={again} />}
      {found && (
        <>
          <p class="rows-title">{t('glossary.count', { n: found.length })}</p>
          {found.map((view) => (
            <GlossaryTerm key={view.term.id} view={view} />
          ))}
        </>
      )}
    </>
  );
}
