import MiniSearch from 'minisearch';
import type { Answer } from '../corpus/schema/answer.ts';
import { INDEX_OPTIONS, type IndexedAnswer, type IndexFile } from './index-format.ts';
import { words } from './normalise.ts';

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

  const vocabulary = [...new Set(documents.flatMap(({ asked, said }) => words(`${asked}\n${said}`)))].sort();
  return { search: JSON.parse(JSON.stringify(search)), vocabulary: vocabulary.join(' ') };
}
