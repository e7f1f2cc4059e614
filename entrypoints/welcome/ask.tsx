import { useRef } from 'preact/hooks';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { t } from '../../components/text.ts';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useSearch } from '../../components/use-search.ts';

const MOST_RESULTS = 5;

/** The search, to try at once; what it finds leads to the library. */
export function Ask() {
  const search = useSearch(MOST_RESULTS);
  const surface = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useListKeys(surface, field);
  return (
    <div ref={surface}>
      <SearchBox
        field={field}
        text={search.text}
        onText={search.setText}
        placeholder={t('search.examples')}
      />
      <SearchResults search={search} />
      <a class="link welcome-all" href="library.html">
        {t('welcome.3all')}
      </a>
    </div>
  );
}
