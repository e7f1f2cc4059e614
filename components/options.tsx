import type { Sentence } from '../corpus/schema/answer.ts';
import type { Source } from '../corpus/schema/source.ts';
import { curly } from './curly.ts';
import { english } from './english.ts';
import { Icon } from './icon.tsx';
import { copy as copyIcon } from './icons.ts';
import { Passage } from './passage.tsx';
import { t } from './text.ts';
import { useCopying } from './use-copying.tsx';

/** What one can do, and words one could use, each with a button that copies it. */
export function Options(props: { options: Sentence[][]; words: string[]; sources: Source[] }) {
  const { options, words, sources } = props;
  const [copy, uncopied] = useCopying();
  return (
    <>
      <ul class="bullets" {...english}>
        {options.map((option, i) => (
          <li key={i}>
            <Passage sentences={option} sources={sources} />
          </li>
        ))}
      </ul>
      {words.length > 0 && (
        <div class="words">
          <h3 class="words-title">{t('answer.words')}</h3>
          <ul class="words-list">
            {words.map((line) => (
              <li key={line} class="words-line">
                <p class="words-said" {...english}>
                  {curly(`"${line}"`)}
                </p>
                <button
                  type="button"
                  class="icon-button"
                  title={t('answer.copyWords')}
                  aria-label={t('answer.copyWords')}
                  onClick={() => copy(line, t('done.words'))}
                >
                  <Icon shape={copyIcon} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {uncopied}
    </>
  );
}
