import type { Answer, CodeRow } from '../corpus/schema/answer.ts';
import type { Source } from '../corpus/schema/source.ts';
import type { Settings } from '../platform/settings.ts';
import { english } from './english.ts';
import { Passage } from './passage.tsx';
import { isTextKey, t } from './text.ts';

type Reader = Pick<Settings, 'country' | 'profession'>;
type Whom = Pick<CodeRow, 'profession' | 'place'>;

/** How near a row is to the reader: their country weighs more than their kind of therapist. */
function nearness({ profession, place }: Whom, reader: Reader): number {
  const here = place.split('-')[0] === reader.country ? 2 : 0;
  const theirs = profession === reader.profession || profession === 'any therapist' ? 1 : 0;
  return here + (reader.profession === 'any' ? 0 : theirs);
}

/** Rows in the order a reader wants them: their own country and profession first, the others as they stand. */
export function nearestFirst<R extends Whom>(rows: R[], reader: Reader): R[] {
  return rows.toSorted((a, b) => nearness(b, reader) - nearness(a, reader));
}

/** A country, or a part of one, by name; the code itself where we have no name. */
export function placeName(place: string): string {
  const key = `place.${place}`;
  return isTextKey(key) ? t(key) : place;
}

/** What each code or law says, and for whom we looked and found nothing. */
export function Codes(props: { codes: Answer['codes']; sources: Source[]; reader: Reader }) {
  const { codes, sources, reader } = props;
  return (
    <ul class="entries">
      {nearestFirst(codes.rows, reader).map(({ profession, place, says }) => {
        const first = sources.find(({ id }) => id === says.flatMap(({ cites }) => cites)[0]);
        return (
          <li key={`${profession} ${place}`} class="entry">
            <div class="entry-head">
              <h3 class="entry-title">{t(`profession.${profession}`)}</h3>
              <span class="entry-place">{placeName(place)}</span>
              {first && <span class="badge">{t(`badge.${first.kind}`)}</span>}
            </div>
            <p {...english}>
              <Passage sentences={says} sources={sources} />
            </p>
          </li>
        );
      })}
      {codes.none.length > 0 && (
        <li class="entry">
          <h3 class="entry-title">{t('answer.noRule')}</h3>
          <p class="quiet">
            {nearestFirst(codes.none, reader)
              .map(({ profession, place }) => `${t(`profession.${profession}`)}, ${placeName(place)}.`)
              .join(' ')}
          </p>
        </li>
      )}
    </ul>
  );
}
