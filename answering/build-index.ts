import MiniSearch from 'minisearch';
import type { Answer } from '../corpus/schema/answer.ts';
import { INDEX_OPTIONS, type IndexedAnswer, type IndexFile } from './index-format.ts';
import { isEmpty, term, words } from './normalise.ts';

function indexed(answer: Answer): IndexedAnswer {
  const lead = answer.paragraphs.flat().map((sentence) => sentence.text);
  return {
    id: answer.id,
    asked: [answer.question, ...answer.variants].join('\n'),
    said: [answer.short, ...lead].join('\n'),
  };
}

/** Builds the index that ships with the extension. Runs at build time only. */
export function buildIndex({ answers }: { answers: Answer[] }): IndexFile {
  const documents = answers.map(indexed);
  const search = new MiniSearch(INDEX_OPTIONS);
  search.addAll(documents);

  const found = new Map<string, number>();
  for (const { asked } of documents)
    for (const t of new Set(
      words(asked)
        .filter((w) => !isEmpty(w))
        .map(term),
    ))
      found.set(t, (found.get(t) ?? 0) + 1);
  const weights = Object.fromEntries(
    [...found].map(([t, n]) => [t, Math.log(1 + (documents.length - n + 0.5) / (n + 0.5))]),
  );
  const vocabulary = [...new Set(documents.flatMap(({ asked, said }) => words(`${asked}\n${said}`)))].sort();
  return { search: JSON.parse(JSON.stringify(search)), weights, vocabulary };
}
