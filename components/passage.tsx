import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentence } from '../corpus/schema/answer.ts';
import type { Source } from '../corpus/schema/source.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { JumpLink } from './jump-link.tsx';
import { t } from './text.ts';

/** Sets the citations and sources inside apart from others on the same surface. */
export const SourcesOf = createContext('');

/** Names the element a citation leads to. */
export function useSourceAnchor(): (n: number) => string {
  const of = useContext(SourcesOf);
  return (n) => (of ? `source-${of}-${n}` : `source-${n}`);
}

/** The numbers beside a sentence: links to the sources in the list below. */
export function Cites({ ids, sources }: { ids: string[]; sources: Source[] }) {
  const anchor = useSourceAnchor();
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id)).filter((i) => i >= 0);
  if (!numbers.length) return null;
  return (
    <span class="cites">
      {numbers.map((i) => (
        <JumpLink
          key={i}
          class="cite"
          to={anchor(i + 1)}
          name={t('answer.cite', { n: i + 1, title: curly(sources[i]!.title) })}
        >
          {i + 1}
        </JumpLink>
      ))}
    </span>
  );
}

/** Sentences, each with its sources. */
export function Passage({ sentences, sources }: { sentences: Sentence[]; sources: Source[] }) {
  return (
    <span {...english}>
      {sentences.map((sentence, i) => (
        <span key={i}>
          {curly(sentence.text)}
          <Cites ids={sentence.cites} sources={sources} />{' '}
        </span>
      ))}
    </span>
  );
}
