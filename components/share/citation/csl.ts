import { publicAddress, type Source } from '../../../corpus/schema/source.ts';
import { curly } from '../../curly.ts';
import { sourceTitle } from '../shared-answer.ts';
import { type Author, authorsOf } from './authors.ts';

/** Year, or year, month and day, in CSL's way. */
interface CslDate {
  'date-parts': [number[]];
}

/** A source in CSL-JSON, the format that reference managers share (citationstyles.org). */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'webpage' | 'document';
  author?: Author[];
  issued?: CslDate;
  title: string;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  accessed?: CslDate;
}

/** Stands last among the authors where there are more than a record names. */
export const OTHERS: Author = { literal: 'others' };

/** "Psychotherapy 55(4):316-340", "Clinical Psychology Review 30:63-77". */
const JOURNAL = /^([^\d(),]+) (\d+)(?:\(([^)]+)\))?(?::([\w-]+))?$/;
/** A section that says what kind of thing it is, and not where to find it. */
const GENERIC = /^(?:blog|book|book chapter|opinion piece|page of questions and answers)$/i;
/** Kinds whose section names what they appeared in; of the others it names the part that is meant. */
const PUBLISHED: Source['kind'][] = ['study', 'review', 'opinion'];

type Place = Pick<CslItem, 'container-title' | 'volume' | 'issue' | 'page'>;

/** Where a study or paper appeared. */
function placeOf(section: string): Place {
  if (GENERIC.test(section)) return {};
  const [, journal, volume, issue, page] = JOURNAL.exec(section) ?? [];
  // "Chapter 6" and "Spring 2017" look like volumes and are none.
  if (!journal || (!issue && !page && !journal.includes('Journal'))) return { 'container-title': section };
  return { 'container-title': journal, volume, issue, page };
}

/** A source as a CSL item. What the record does not know is left out. */
export function cslItem(source: Source): CslItem {
  const { id, kind, title, section, doi, year, checked } = source;
  const published = PUBLISHED.includes(kind);
  const place = published && section ? placeOf(curly(section)) : {};
  const { authors, others } = authorsOf(curly(source.by));
  const address = publicAddress(source);
  const article = published && (doi || place['container-title']);
  return {
    id,
    type: article ? 'article-journal' : address ? 'webpage' : 'document',
    ...(authors.length && { author: others ? [...authors, OTHERS] : authors }),
    ...(year && { issued: { 'date-parts': [[year]] } }),
    title: sourceTitle(published ? { title } : { title, section }),
    ...defined(place),
    ...(doi ? { DOI: doi } : address && { URL: address, accessed: dateOf(checked) }),
  };
}

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

const defined = (place: Place): Place =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
