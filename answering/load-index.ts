import MiniSearch, { type AsPlainObject } from 'minisearch';
import * as v from 'valibot';
import { INDEX_OPTIONS, type IndexedAnswer, IndexFile } from './index-format.ts';
import { mender } from './typos.ts';

/** The index in memory. */
export interface Index {
  search: MiniSearch<IndexedAnswer>;
  /** Mends a typo. */
  mend(word: string): string;
}

/**
 * Reads a built index back.
 *
 * @param file the parsed JSON of `corpus/index.json`
 * @throws when the file is not an index
 */
export function loadIndex(file: unknown): Index {
  const { search, vocabulary } = v.parse(IndexFile, file);
  return {
    search: MiniSearch.loadJS<IndexedAnswer>(search as unknown as AsPlainObject, INDEX_OPTIONS),
    mend: mender(vocabulary),
  };
}
