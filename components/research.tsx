import type { Answer, Sentence } from '../corpus/schema/answer.ts';
import type { Source } from '../corpus/schema/source.ts';
import { english } from './english.ts';
import { Passage } from './passage.tsx';
import { t } from './text.ts';

/** The corpus goes on after "What we don't know:"; here the sentence stands by itself. */
const capital = ({ text, cites }: Sentence): Sentence => ({
  text: text.charAt(0).toUpperCase() + text.slice(1),
  cites,
});

/** What studies found, and always last what nobody knows. */
export function Research(props: { research: Answer['research']; sources: Source[] }) {
  const { research, sources } = props;
  const unknown = research.unknown?.map((sentence, i) => (i ? sentence : capital(sentence)));
  return (
    <>
      <ul class="bullets" {...english}>
        {research.findings.map((finding, i) => (
          <li key={i}>
            <Passage sentences={finding} sources={sources} />
          </li>
        ))}
      </ul>
      {unknown && (
        <p class="well">
          <b>{t('answer.unknown')}</b> <Passage sentences={unknown} sources={sources} />
        </p>
      )}
    </>
  );
}
