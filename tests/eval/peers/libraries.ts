import { create, insertMultiple, load, save, search } from '@orama/orama';
import { Index as FlexIndex } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch, { type Options } from 'minisearch';
import type { Document, Engine, Hit } from './engine.ts';

/** The search libraries that an extension could use instead of our ranker, each as its own documentation sets it up. */

const MOST = 5;

/** A document in two fields, as most libraries want it. */
const inFields = ({ id, asked, voiced, said }: Document) => ({
  id,
  asked: [...asked, ...voiced].join('\n'),
  said,
});
type Fields = ReturnType<typeof inFields>;
const FIELDS: (keyof Fields)[] = ['asked', 'said'];

/** MiniSearch as it comes, or under other options. */
export function miniSearch(name = 'MiniSearch', options: Partial<Options<Fields>> = {}): Engine {
  const all = { ...options, fields: FIELDS };
  return {
    name,
    scores: true,
    build(documents) {
      const index = new MiniSearch(all);
      index.addAll(documents.map(inFields));
      const file = JSON.stringify(index);
      return {
        files: [file],
        open() {
          const index = MiniSearch.loadJSON(file, all);
          return (text) => index.search(text) as (ReturnType<typeof index.search>[number] & Hit)[];
        },
      };
    },
  };
}

const orama: Engine = {
  name: 'Orama',
  scores: true,
  async build(documents) {
    const empty = () => create({ schema: { asked: 'string', said: 'string' } });
    const index = empty();
    await insertMultiple(index, documents.map(inFields));
    const file = JSON.stringify(save(index));
    return {
      files: [file],
      open() {
        const index = empty();
        load(index, JSON.parse(file));
        // The threshold lets it find what holds some of the words and not all.
        return async (term) => (await search(index, { term, threshold: 1, limit: MOST })).hits;
      },
    };
  },
};

const lunrEngine: Engine = {
  name: 'Lunr',
  scores: true,
  build(documents) {
    const index = lunr((builder) => {
      builder.ref('id');
      for (const field of FIELDS) builder.field(field);
      for (const document of documents) builder.add(inFields(document));
    });
    const file = JSON.stringify(index);
    return {
      files: [file],
      open() {
        const index = lunr.Index.load(JSON.parse(file));
        return (text) =>
          // Not `search`, which would read the signs in a typed question as commands.
          index
            .query((query) => {
              for (const token of lunr.tokenizer(text)) query.term(token.toString(), {});
            })
            .map(({ ref, score }) => ({ id: ref, score }));
      },
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  scores: false,
  async build(documents) {
    const index = new FlexIndex();
    for (const document of documents) {
      const { asked, said } = inFields(document);
      index.add(document.id, `${asked}\n${said}`);
    }
    const parts: [key: string, data: string][] = [];
    await index.export((key, data) => void (data && parts.push([key, data])));
    const file = JSON.stringify(parts);
    return {
      files: [file],
      open() {
        const index = new FlexIndex();
        for (const [key, data] of JSON.parse(file)) index.import(key, data);
        return (text) =>
          // Without `suggest` it finds only what holds every word.
          index.search(text, { suggest: true, limit: MOST }).map((id) => ({ id: String(id), score: 0 }));
      },
    };
  },
};

/** Fuse.js looks for the whole text, letter by letter, in each wording. Its own search by words found fewer. */
const fuse: Engine = {
  name: 'Fuse.js',
  scores: true,
  build(documents) {
    const list = documents.map(({ id, asked, voiced, said }) => ({ id, asked: [...asked, ...voiced], said }));
    const files = [JSON.stringify(list), JSON.stringify(Fuse.createIndex(FIELDS, list))] as const;
    return {
      files: [...files],
      open() {
        const options = { keys: FIELDS, includeScore: true, ignoreLocation: true };
        const index = new Fuse<(typeof list)[number]>(
          JSON.parse(files[0]),
          options,
          Fuse.parseIndex(JSON.parse(files[1])),
        );
        return (text) =>
          index
            .search(text, { limit: MOST })
            .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
      },
    };
  },
};

/** All of them; MiniSearch as it comes. */
export const LIBRARIES: readonly Engine[] = [miniSearch(), orama, lunrEngine, flexSearch, fuse];
