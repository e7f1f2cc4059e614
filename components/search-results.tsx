import { useEffect } from 'preact/hooks';
import { AnswerRow, type Open } from './answer-row.tsx';
import { dangerOfSearch } from './danger.ts';
import { HelpNote } from './help-note.tsx';
import { NoAnswer } from './no-answer.tsx';
import { Failed, Waiting } from './state.tsx';
import { say } from './status.tsx';
import { t } from './text.ts';
import type { Search } from './use-search.ts';

interface ResultsProps {
  search: Search;
  onOpen?: Open;
  /** Number of the answer shown beside the results. */
  current?: number;
}

function Results({ search, onOpen, current }: ResultsProps) {
  const { found, idle, again } = search;
  const count = found?.state === 'rows' ? found.rows.length : undefined;
  const none = found?.state === 'none';

  useEffect(() => {
    if (!idle) return;
    if (count !== undefined) say(t('search.count', { n: count }));
    else if (none) say(t('verdict.none'));
  }, [idle, count, none]);

  if (!found) return null;
  if (found.state === 'waiting') return <Waiting />;
  if (found.state === 'failed') return <Failed again={again} />;
  if (found.state === 'none') return <NoAnswer asked={search.text} near={found.near} onOpen={onOpen} />;
  const { rows, reply } = found;
  return (
    <section class="results" aria-label={t('search.results')}>
      <h2 class="rows-title">{t('search.count', { n: rows.length })}</h2>
      <ul class="rows">
        {rows.map((row) => (
          <AnswerRow
            key={row.id}
            row={row}
            why={reply.matches.find((match) => match.row.id === row.id)}
            current={row.number === current}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

/**
 * What a search found: rows, or an honest none. The count is said once one stops typing.
 *
 * @param noted whether a note for these words stands elsewhere on the surface
 */
export function SearchResults(props: ResultsProps & { noted?: boolean }) {
  const { noted, ...results } = props;
  const danger = noted ? undefined : dangerOfSearch(props.search);
  return (
    <>
      <HelpNote at="above" danger={danger} />
      <Results {...results} />
      <HelpNote at="below" danger={danger} onOpen={props.onOpen} />
    </>
  );
}
